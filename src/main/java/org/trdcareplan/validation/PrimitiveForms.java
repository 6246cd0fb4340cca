package org.trdcareplan.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Values that are not written as their type asks (FHIR R4 §2.24.0.1). */
final class PrimitiveForms {

    private static final Map<String, String> FORMS = Map.of(
            "date", "YYYY, YYYY-MM or YYYY-MM-DD, such as 2026-03-09",
            "dateTime", "YYYY-MM-DD, or with time and time zone, such as 2026-03-09T14:30:00+01:00",
            "instant", "a date with time to the second and time zone, such as 2026-03-09T14:30:00+01:00",
            "time", "hh:mm:ss, such as 14:30:00",
            "boolean", "true or false",
            "id", "1 to 64 letters, digits, hyphens and full stops",
            "code", "a code without white space at its ends",
            "decimal", "a number, such as 12.5",
            "integer", "a whole number, such as 12",
            "positiveInt", "a whole number from 1 on");

    private PrimitiveForms() {}

    static Map<String, Rewording> all() {
        Map<String, Rewording> all = new HashMap<>();
        for (String id : new String[] {
            "Type_Specific_Checks_DT_Date_Valid",
            "Type_Specific_Checks_DT_DateTime_Valid",
            "Type_Specific_Checks_DT_DateTime_Regex",
            "Type_Specific_Checks_DT_Instant_Valid",
            "Type_Specific_Checks_DT_Time_Valid",
            "Type_Specific_Checks_DT_Decimal_Valid",
            "Type_Specific_Checks_DT_Integer_Valid",
            "Type_Specific_Checks_DT_Code_WS",
            "Type_Specific_Checks_DT_ID_Valid",
            "Type_Specific_Checks_DT_Primitive_Regex",
            "Type_Specific_Checks_DT_Primitive_Regex_Type",
            "TYPE_SPECIFIC_CHECKS_DT_PRIMITIVE_REGEX_TYPE_ALT"
        }) {
            all.put(id, PrimitiveForms::form);
        }
        all.put("Type_Specific_Checks_DT_Primitive_NotEmpty", PrimitiveForms::empty);
        all.put("Type_Specific_Checks_DT_Primitive_ValueExt", PrimitiveForms::empty);
        all.put("Type_Specific_Checks_DT_DateTime_TZ", PrimitiveForms::timeZone);
        return all;
    }

    private static Optional<Rewording.Sentence> form(Said said) {
        String form = said.element() == null ? null : FORMS.get(said.element().fhirType());
        return form == null || said.arguments().isEmpty()
                ? Optional.empty()
                : Rewording.Sentence.about(
                        "value",
                        "'" + said.argument(0) + "' is no " + said.element().fhirType() + ": write " + said.expression()
                                + " as " + form + ".");
    }

    private static Optional<Rewording.Sentence> empty(Said said) {
        return Rewording.Sentence.about(
                "value", said.expression() + " is empty: give it a value, or remove the element.");
    }

    private static Optional<Rewording.Sentence> timeZone(Said said) {
        return Rewording.Sentence.about(
                "value", said.expression() + " has a time without a time zone: add it, such as Z or +01:00.");
    }
}
