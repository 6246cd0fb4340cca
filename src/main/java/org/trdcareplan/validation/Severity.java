package org.trdcareplan.validation;

import java.util.Locale;

/** How much a finding matters (FHIR R4, value set issue-severity), the gravest first. */
public enum Severity {
    /** The content could not be read to its end. */
    FATAL,
    /** The resource is not valid. */
    ERROR,
    /** Valid, but probably not meant so. */
    WARNING,
    INFORMATION;

    /** Whether the resource is invalid by it. */
    public boolean isError() {
        return this == FATAL || this == ERROR;
    }

    /** The FHIR code, such as {@code error}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
