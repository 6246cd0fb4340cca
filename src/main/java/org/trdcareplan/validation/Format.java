package org.trdcareplan.validation;

/** The two wire formats of a resource (FHIR R4 §2.6.1, §2.6.2). */
public enum Format {
    JSON,
    XML;

    /** By the first character that is not white space or a byte order mark: XML begins with {@code <}. */
    public static Format of(byte[] content) {
        for (byte b : content) {
            if (b == '<') {
                return XML;
            }
            if (b > ' ') {
                return JSON;
            }
        }
        return JSON;
    }
}
