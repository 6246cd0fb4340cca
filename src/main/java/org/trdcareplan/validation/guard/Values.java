package org.trdcareplan.validation.guard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Base64BinaryType;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumeration;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.trdcareplan.validation.definitions.Formats;

/**
 * What HL7's FHIRPath engine (org.hl7.fhir.core 6.7.9, R5) takes items for and how it compares them. What it does in
 * odd cases is not imitated; these are {@link Unmodelled}.
 */
final class Values {

    private Values() {}

    /** The item as boolean, or {@code null} if it is none. */
    static Boolean booleanOf(Object item) {
        if (item instanceof Boolean value) {
            return value;
        }
        return (item instanceof BooleanType value && value.hasValue()) ? value.booleanValue() : null;
    }

    /** Three-valued: {@code null} for an empty collection. An item that is no boolean counts as true. */
    static Boolean truth(Items items) {
        if (items.isEmpty()) {
            return null;
        }
        Boolean value = booleanOf(items.single());
        return value == null ? Boolean.TRUE : value;
    }

    /** The item's string, or {@code null} if it is of no type that the engine counts among the strings. */
    static String stringOf(Object item) {
        if (item instanceof String string) {
            return string;
        }
        if (item instanceof IdType) {
            return null;
        }
        if (item instanceof StringType || item instanceof UriType || item instanceof Enumeration<?>) {
            return ((PrimitiveType<?>) item).getValueAsString();
        }
        return null;
    }

    static boolean equal(Object left, Object right) {
        String leftString = stringOf(left);
        String rightString = stringOf(right);
        if (leftString != null && rightString != null) {
            return leftString.equals(rightString);
        }
        Num leftNumber = Num.from(left);
        Num rightNumber = Num.from(right);
        if (leftNumber != null && rightNumber != null) {
            return (leftNumber.computed() || rightNumber.computed())
                    ? withoutZeros(leftNumber.text()).equals(withoutZeros(rightNumber.text()))
                    : leftNumber.text().equals(rightNumber.text());
        }
        Boolean leftBoolean = booleanOf(left);
        Boolean rightBoolean = booleanOf(right);
        if (leftBoolean != null && rightBoolean != null) {
            return leftBoolean.equals(rightBoolean);
        }
        if (left instanceof Coding one && right instanceof Coding other) {
            return equal(one, other);
        }
        throw new Unmodelled("equality of such types");
    }

    private static boolean equal(Coding one, Coding other) {
        if (one.hasCode() && other.hasCode() && !one.getCode().equals(other.getCode())) {
            return false;
        }
        if (one.hasSystem() && other.hasSystem() && !one.getSystem().equals(other.getSystem())) {
            return false;
        }
        if (one.equalsDeep(other)) {
            return true;
        }
        throw new Unmodelled("codings that differ in their display");
    }

    /** The engine's own way of comparing decimals: 10 and 1 are the same to it, 10 and 10.0 are not. */
    private static String withoutZeros(String number) {
        int last = number.length() - 1;
        boolean dot = false;
        while (last > 0) {
            if (number.charAt(last) == '.') {
                dot = true;
            } else if (dot || number.charAt(last) != '0') {
                break;
            }
            last--;
        }
        return number.substring(0, last + 1);
    }

    /** Negative, zero or positive. */
    static int compare(Object left, Object right) {
        Num leftNumber = Num.from(left);
        Num rightNumber = Num.from(right);
        if (leftNumber != null && rightNumber != null) {
            return Double.compare(leftNumber.approximately() + 0.0, rightNumber.approximately() + 0.0);
        }
        String leftString = stringOf(left);
        String rightString = stringOf(right);
        if (leftString != null && rightString != null) {
            return leftString.compareTo(rightString);
        }
        if (left instanceof BaseDateTimeType one && right instanceof BaseDateTimeType other) {
            return compare(one, other);
        }
        if (left instanceof Quantity one && right instanceof Quantity other && haveSameUnit(one, other)) {
            return Double.compare(
                    Num.from(one.getValueElement()).approximately() + 0.0,
                    Num.from(other.getValueElement()).approximately() + 0.0);
        }
        throw new Unmodelled("comparison of such types");
    }

    private static boolean haveSameUnit(Quantity one, Quantity other) {
        return one.getClass() == Quantity.class
                && other.getClass() == Quantity.class
                && one.hasValue()
                && other.hasValue()
                && Objects.equals(one.getUnit(), other.getUnit())
                && Objects.equals(one.getSystem(), other.getSystem())
                && Objects.equals(one.getCode(), other.getCode());
    }

    /** Dates as far as both are precise, and moments with moments; a date with a moment is not modelled. */
    private static int compare(BaseDateTimeType one, BaseDateTimeType other) {
        String left = one.getValueAsString();
        String right = other.getValueAsString();
        if (left != null && right != null && Formats.isDate(left) && Formats.isDate(right)) {
            int common = Math.min(left.length(), right.length());
            int order = left.substring(0, common).compareTo(right.substring(0, common));
            if (order != 0 || left.length() == right.length()) {
                return order;
            }
        }
        if (left != null && right != null && Formats.isSecond(left) && Formats.isSecond(right)) {
            return one.getValue().toInstant().compareTo(other.getValue().toInstant());
        }
        throw new Unmodelled("comparison of dates of different precision");
    }

    /** The remainder of small whole numbers that are not negative. */
    static Num remainder(Object left, Object right) {
        Num dividend = Num.from(left);
        Num divisor = Num.from(right);
        if (dividend == null || divisor == null || !isSmallAndWhole(dividend) || !isSmallAndWhole(divisor)) {
            throw new Unmodelled("remainder of such numbers");
        }
        int by = Integer.parseInt(divisor.text());
        if (by == 0 || by > 10) {
            throw new Unmodelled("remainder by such a number");
        }
        String text = Integer.toString(Integer.parseInt(dividend.text()) % by);
        boolean integer = dividend.integer() && divisor.integer();
        return new Num(text, integer, !integer);
    }

    private static boolean isSmallAndWhole(Num number) {
        String text = number.text();
        return !text.isEmpty() && text.length() < 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Numbers, or a date and a span of days. */
    static Object plus(Object left, Object right) {
        if (right instanceof Days days) {
            return later(left, days.days());
        }
        Num one = number(left);
        Num other = number(right);
        if (one.integer() && other.integer()) {
            return Num.of(Integer.parseInt(one.text()) + Integer.parseInt(other.text()));
        }
        return Num.of(one.exactly().add(other.exactly()));
    }

    private static DateTimeType later(Object date, int days) {
        String text = date instanceof BaseDateTimeType from ? from.getValueAsString() : null;
        if (text == null || !Formats.isDay(text)) {
            throw new Unmodelled("date arithmetic with such a date");
        }
        return new DateTimeType(LocalDate.parse(text).plusDays(days).toString());
    }

    static Num minus(Object left, Object right) {
        Num from = number(left);
        Num amount = number(right);
        if (from.integer() && amount.integer()) {
            return Num.of(Integer.parseInt(from.text()) - Integer.parseInt(amount.text()));
        }
        return Num.of(from.exactly().subtract(amount.exactly()));
    }

    static Num times(Object left, Object right) {
        Num one = number(left);
        Num other = number(right);
        if (one.integer() && other.integer()) {
            return Num.of(Integer.parseInt(one.text()) * Integer.parseInt(other.text()));
        }
        BigDecimal product = one.exactly().multiply(other.exactly());
        return Num.of(product);
    }

    private static Num number(Object item) {
        Num number = Num.from(item);
        if (number == null) {
            throw new Unmodelled("arithmetic with such types");
        }
        return number;
    }

    /** The item's text as {@code toString()} gives it. */
    static String text(Object item) {
        if (item instanceof PrimitiveType<?> value && !(item instanceof Base64BinaryType) && value.hasValue()) {
            return value.getValueAsString();
        }
        String string = stringOf(item);
        if (string == null) {
            throw new Unmodelled("text of such a type");
        }
        return string;
    }

    /** Whether the item is of the type itself; of what is derived from another type nothing is said. */
    static boolean isOfType(Object item, String type) {
        if (!(item instanceof Base element)) {
            throw new Unmodelled("type of a computed value");
        }
        if (element.fhirType().equals(type)) {
            return true;
        }
        for (Class<?> c = element.getClass(); c != Object.class; c = c.getSuperclass()) {
            String name = c.getSimpleName();
            if (name.equalsIgnoreCase(type) || name.equalsIgnoreCase(type + "Type")) {
                throw new Unmodelled("derived type");
            }
        }
        if (type.equals("Element") || type.equals("BackboneElement") || type.equals("Base")) {
            throw new Unmodelled("abstract type");
        }
        return false;
    }
}
