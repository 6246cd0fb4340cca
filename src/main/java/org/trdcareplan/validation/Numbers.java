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
        if (number.length() > 10 * MOST_DIGITS) {
            return true; // BigDecimal would take quadratic time to read it
        }
        try {
            BigDecimal value = new BigDecimal(number);
            return Math.abs((long) value.scale()) > MOST_DIGITS || value.precision() > MOST_DIGITS;
        } catch (NumberFormatException e) {
            return number.length() > MOST_DIGITS; // HL7's validator says what is wrong with a short one
        }
    }
}
