package org.trdcareplan.validation;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.Locale;

/** What a client means to do with the resource (FHIR R4, value set resource-validation-mode). */
enum ValidationMode {
    CREATE,
    UPDATE,
    DELETE,
    PROFILE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ValidationMode of(String code) {
        for (ValidationMode mode : values()) {
            if (mode.code().equals(code)) {
                return mode;
            }
        }
        throw new InvalidRequestException(
                "Unknown mode \"" + code + "\": mode is create, update, delete or profile, or left out.");
    }
}
