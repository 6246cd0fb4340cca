package org.trdcareplan.validation;

import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sentences of HL7's validator before their blanks were filled in. A message holds only the filled in sentence, and
 * that of a parser not even an id: this finds the id, and what was filled in.
 */
final class Templates {

    /** Shorter ones fit almost any text. */
    private static final int FEWEST_LETTERS = 12;

    private final ResourceBundle sentences = ResourceBundle.getBundle("Messages", Locale.ROOT);
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
    private volatile List<Sentence> all;

    private record Sentence(String id, List<String> fixedParts) {

        int letters() {
            return fixedParts.stream().mapToInt(String::length).sum();
        }

        boolean fits(String text) {
            int from = 0;
            for (int i = 0; i < fixedParts.size(); i++) {
                String part = fixedParts.get(i);
                int at = text.indexOf(part, from);
                if (at < 0 || (i == 0 && at > 0)) {
                    return false;
                }
                from = at + part.length();
            }
            String last = fixedParts.get(fixedParts.size() - 1);
            return text.endsWith(last);
        }
    }

    /** What was filled in, by its number in the template; empty if the text is not of this template. */
    List<String> arguments(String id, String text) {
        for (String form : List.of(id, id + "_one", id + "_other")) {
            if (sentences.containsKey(form)) {
                MessageFormat format = formats.computeIfAbsent(
                        form, key -> new MessageFormat(sentences.getString(key).trim(), Locale.ROOT));
                ParsePosition end = new ParsePosition(0);
                Object[] found;
                synchronized (format) {
                    found = format.parse(text, end);
                }
                if (found != null && end.getIndex() > 0) {
                    return Arrays.stream(found)
                            .map(value -> value == null ? "" : value.toString())
                            .toList();
                }
            }
        }
        return List.of();
    }

    /** The id of the template that the text fits best. */
    Optional<String> idOf(String text) {
        Sentence best = null;
        for (Sentence sentence : all()) {
            if ((best == null || sentence.letters() > best.letters()) && sentence.fits(text)) {
                best = sentence;
            }
        }
        return Optional.ofNullable(best).map(Sentence::id);
    }

    private List<Sentence> all() {
        if (all == null) {
            List<Sentence> read = new ArrayList<>();
            for (String id : sentences.keySet()) {
                Sentence sentence = new Sentence(
                        singular(id), fixedParts(sentences.getString(id).trim()));
                if (sentence.letters() >= FEWEST_LETTERS) {
                    read.add(sentence);
                }
            }
            all = read;
        }
        return all;
    }

    private static String singular(String id) {
        return id.replaceFirst("_(one|other)$", "");
    }

    private static List<String> fixedParts(String template) {
        return Arrays.stream(template.split("\\{[^}]*}", -1))
                .map(part -> part.replace("''", "'"))
                .toList();
    }
}
