package org.trdcareplan.ig;

/** The URL that names a definition, such as a profile or value set (FHIR R4, data type canonical). */
public final class Canonical {

    private Canonical() {}

    /** Without {@code |version}; {@code null} for {@code null}. */
    public static String withoutVersion(String canonical) {
        int version = canonical == null ? -1 : canonical.indexOf('|');
        return version < 0 ? canonical : canonical.substring(0, version);
    }
}
