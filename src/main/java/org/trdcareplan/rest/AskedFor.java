package org.trdcareplan.rest;

/**
 * What a request asks for, in words that are known beforehand, so that logs and metrics hold nothing a client made up.
 *
 * @param interaction the FHIR code ({@code read}, {@code search-type}, ...) or the operation ({@code $validate});
 *     {@link #OTHER} if the request was refused before that was known
 * @param type the resource type; {@link #SYSTEM} if the request names none, {@link #OTHER} if it is not served
 */
record AskedFor(String interaction, String type) {

    static final String OTHER = "other";
    static final String SYSTEM = "system";
}
