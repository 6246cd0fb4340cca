package org.trdcareplan.validation.guard;

import java.math.BigDecimal;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;

/**
 * A number of FHIRPath, with what HL7's engine makes a difference by.
 *
 * @param text as it is written
 * @param integer whether it is an integer and not a decimal
 * @param computed whether it is a decimal that was written in the expression or computed; the engine compares these by
 *     another rule than those read from the resource
 */
record Num(String text, boolean integer, boolean computed) {

    static Num of(int value) {
        return new Num(Integer.toString(value), true, false);
    }

    static Num of(BigDecimal computed) {
        return new Num(computed.toPlainString(), false, true);
    }

    /** The number that the item is, or {@code null}. */
    static Num from(Object item) {
        if (item instanceof Num number) {
            return number;
        }
        if (item instanceof DecimalType decimal) {
            return new Num(decimal.getValueAsString(), false, false);
        }
        // The subclasses are other types, which the engine does not compare with numbers.
        if (item != null && item.getClass() == IntegerType.class) {
            return new Num(((IntegerType) item).getValueAsString(), true, false);
        }
        return null;
    }

    /** As the engine compares numbers. */
    double approximately() {
        return Double.parseDouble(text);
    }

    BigDecimal exactly() {
        return new BigDecimal(text);
    }
}
