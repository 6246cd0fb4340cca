package org.trdcareplan.validation;

import java.math.BigDecimal;
import java.util.List;
import org.hl7.fhir.r5.elementmodel.Element;

/**
 * Finds numbers that are written short and are long: BigDecimal takes an exponent of a million, and whoever writes it
 * out writes a million digits. FHIR R4 §2.24.0.1 asks for 18.
 */
final class Numbers {

    static final String KEY = "trd-unwieldy-number";

    private static final int MOST_DIGITS = 100;

    private static final int HUGE_DIGITS = 1000;

    static final String HUGE =
            "A number has more than " + HUGE_DIGITS + " digits: write it with the precision that was measured.";

    private Numbers() {}

    /** Whether there is one below the element; it is reported, and the validator would take minutes for it. */
    static boolean unwieldy(Element element, List<Finding> findings) {
        if (element.isPrimitive()) {
            if (!"decimal".equals(element.fhirType()) || !isUnwieldy(element.primitiveValue())) {
                return false;
            }
            findings.add(new Finding(
                    Severity.ERROR,
                    "value",
                    KEY,
                    "A number has more than " + MOST_DIGITS
                            + " digits or places: write it with the precision that was measured.",
                    element.getPath(),
                    element.line(),
                    element.col()));
            return true;
        }
        boolean found = false;
        for (Element child : element.getChildren()) {
            found |= unwieldy(child, findings);
        }
        return found;
    }

    private static boolean isUnwieldy(String number) {
        if (number == null || number.length() < 6) {
            return false;
        }
        if (isHuge(number)) {
            return true;
        }
        try {
            BigDecimal value = new BigDecimal(number);
            return Math.abs((long) value.scale()) > MOST_DIGITS || value.precision() > MOST_DIGITS;
        } catch (NumberFormatException e) {
            return number.length() > MOST_DIGITS; // HL7's validator says what is wrong with a short one
        }
    }

    /**
     * Whether nothing may read the number: a digit more costs quadratic time in BigDecimal, and HAPI's parser writes
     * out what has an exponent.
     *
     * @param number by JSON's grammar
     */
    static boolean isHuge(String number) {
        if (number.length() > HUGE_DIGITS) {
            return true;
        }
        int exponent = Math.max(number.indexOf('e'), number.indexOf('E'));
        return exponent >= 0 && exponentIsHuge(number.substring(exponent + 1));
    }

    private static boolean exponentIsHuge(String exponent) {
        try {
            return Math.abs((long) Integer.parseInt(exponent)) > HUGE_DIGITS;
        } catch (NumberFormatException e) {
            return exponent.length() > 9; // longer than any int, or no number at all
        }
    }
}
