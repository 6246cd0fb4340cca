package org.trdcareplan.cli.validate;

import java.util.regex.Pattern;

/** Text that may come from the content, made safe for where it is shown. */
final class Text {

    /** Control characters, by which content could move a cursor, and what XML 1.0 §2.2 does not know. */
    private static final Pattern UNSHOWN = Pattern.compile("[\\p{Cntrl}\uD800-\uDFFF\uFFFE\uFFFF]");

    private static final Pattern BREAKS = Pattern.compile("\\s*[\\r\\n]+\\s*");

    private Text() {}

    static String oneLine(String text) {
        return UNSHOWN.matcher(BREAKS.matcher(text.strip()).replaceAll(" ")).replaceAll("\uFFFD");
    }
}
