package org.trdcareplan.validation;

import java.nio.charset.StandardCharsets;

/**
 * Where something stands in a text, as an editor counts: lines and columns from 1, a column for each UTF-16 unit.
 *
 * @param line from 1
 * @param column from 1
 */
record Place(int line, int column) {

    /** The place of the byte at the offset; what stands before it is UTF-8. */
    static Place of(byte[] content, long offset) {
        int end = (int) Math.max(0, Math.min(offset, content.length));
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < end; i++) {
            if (content[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        int before = new String(content, lineStart, end - lineStart, StandardCharsets.UTF_8).length();
        return new Place(line, before + 1);
    }
}
