package org.trdcareplan.web.guide;

import java.util.Locale;

/** Text made safe for HTML, and the few pieces of markup that several pages share. */
final class Html {

    private Html() {}

    static String text(String value) {
        return value == null
                ? ""
                : value.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;");
    }

    static String link(String href, String label) {
        return "<a href=\"" + text(href) + "\">" + text(label) + "</a>";
    }

    static String code(String value) {
        return "<code>" + text(value) + "</code>";
    }

    /** A wide table scrolls in its own box, so that the page fits a phone; the box can be reached by keyboard. */
    static String scrolling(String label, String content) {
        return "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"" + text(label) + "\">" + content
                + "</div>";
    }

    static String section(String id, String title, String content) {
        return content.isBlank() ? "" : "<h2 id=\"" + id + "\">" + text(title) + "</h2>\n" + content + "\n";
    }

    /** The first sentence, for a list or a page's description. */
    static String firstSentence(String value) {
        if (value == null) {
            return "";
        }
        String line = value.strip().replaceAll("\\s+", " ");
        int end = line.indexOf(". ");
        return end < 0 ? line : line.substring(0, end + 1);
    }

    /** The id of a heading: its words in lower case, joined by hyphens. */
    static String slug(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
