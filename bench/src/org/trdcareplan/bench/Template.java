package org.trdcareplan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example of the guide as a text with holes: its references, the values of its own identifiers, its dates.
 *
 * @param name as in {@code Observation/esketamine-phq9-week4}
 * @param prefix of the identifiers of its story, as in {@code ESK}
 * @param json without its id, on one line
 */
record Template(String name, String prefix, String json) {

    static final Path EXAMPLES = Path.of("ig/fsh-generated/package/example");

    private static final Pattern META = Pattern.compile("\"meta\": \\{[^}]*\\},");
    private static final Pattern REFERENCE = Pattern.compile("\"reference\": \"([A-Za-z]+/[^\"]+)\"");
    private static final Pattern IDENTIFIER =
            Pattern.compile("\"identifier\": \\[?\\{\"system\": \"([^\"]+)\",\"value\": \"([^\"]+)\"");

    static Template of(String name, String prefix) {
        return new Template(name, prefix, read(name));
    }

    /** An example without its id, on one line: in JSON a line break stands between tokens only. */
    static String read(String name) {
        Path file = EXAMPLES.resolve(name.replace('/', '-') + ".json");
        try {
            String json = Files.readString(file).replaceAll("\n *", "");
            return edit(json, "\"id\": \"[^\"]*\",", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For a server without the guide: no resource declares a profile. */
    static String plain(String json) {
        return META.matcher(json).replaceAll("");
    }

    /** Replaces the first place, which must be there. */
    static String edit(String json, String what, String replacement) {
        Matcher found = Pattern.compile(what).matcher(json);
        if (!found.find()) {
            throw new IllegalStateException("The example has changed, it has no " + what);
        }
        return found.replaceFirst(Matcher.quoteReplacement(replacement));
    }

    /** System and value of the first identifier, as a search asks for them. */
    static String identifier(String json) {
        Matcher found = IDENTIFIER.matcher(json);
        if (!found.find()) {
            throw new IllegalStateException("No identifier in " + json);
        }
        return found.group(1) + "|" + found.group(2);
    }

    String type() {
        return name.substring(0, name.indexOf('/'));
    }

    /** The examples it refers to. */
    Set<String> references() {
        Set<String> names = new LinkedHashSet<>();
        REFERENCE.matcher(json).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    /**
     * Fills the holes.
     *
     * @param reference gives the reference that takes the place of an example's name
     * @param identifier gives the identifier that takes the place of an example's, prefix left out
     * @param days that every date is moved by; not a birth date
     */
    String fill(UnaryOperator<String> reference, UnaryOperator<String> identifier, long days) {
        Pattern holes = Pattern.compile(REFERENCE.pattern() + "|\"value\": \"" + prefix
                + "-([^\"]+)\"|(?<!\"birthDate\": )\"(\\d{4}-\\d{2}(?:-\\d{2})?)(?=[T\"])");
        return holes.matcher(json)
                .replaceAll(hole -> Matcher.quoteReplacement(filled(hole, reference, identifier, days)));
    }

    private static String filled(
            MatchResult hole, UnaryOperator<String> reference, UnaryOperator<String> identifier, long days) {
        if (hole.group(1) != null) {
            return "\"reference\": \"" + reference.apply(hole.group(1)) + '"';
        }
        if (hole.group(2) != null) {
            return "\"value\": \"" + identifier.apply(hole.group(2)) + '"';
        }
        String date = hole.group(3);
        return '"'
                + (date.length() == "yyyy-MM".length()
                        ? YearMonth.from(YearMonth.parse(date).atDay(15).plusDays(days))
                                .toString()
                        : LocalDate.parse(date).plusDays(days).toString());
    }
}
