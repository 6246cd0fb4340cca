package org.trdcareplan.bench;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * A resource to be created unless there is one with its identifier.
 *
 * @param url the {@code urn:uuid:} that other entries refer to
 * @param identifier {@code system|value}
 */
record Entry(String type, String url, String identifier, String json) {

    static String transaction(Collection<Entry> entries) {
        return entries.stream()
                .map(Entry::text)
                .collect(Collectors.joining(
                        ",", "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": [", "]}"));
    }

    private String text() {
        return "{\"fullUrl\": \"%s\", \"resource\": %s, \"request\": {\"method\": \"POST\", \"url\": \"%s\", \"ifNoneExist\": \"identifier=%s\"}}"
                .formatted(url, json, type, identifier);
    }
}
