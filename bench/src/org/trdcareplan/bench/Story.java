package org.trdcareplan.bench;

import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A treatment's story in the guide's examples, taken apart: what comes before the first session with the care plan, the
 * first session, and a score that follows the course.
 */
final class Story {

    /** Of a later session only these are recorded; of the first one everything. */
    private static final Pattern EVERY_SESSION =
            Pattern.compile(".*-session-1(-dose|-induction|-relaxant|-stimulus-1|-bp-pre|-discharge)?");

    /** One for all patients of the story. */
    private static final Set<String> SHARED = Set.of("Location", "Device");

    private final String name;
    private final String prefix;
    private final int share;
    private final List<Template> scores;
    private final Map<String, Template> base;
    private final Map<String, Template> session;
    private final Map<String, Template> laterSession;

    private Story(String name, String prefix, int share, String... scores) {
        this.name = name;
        this.prefix = prefix;
        this.share = share;
        this.scores = Stream.of(scores)
                .map(score -> Template.of("Observation/" + name + "-" + score, prefix))
                .collect(toList());
        List<String> examples = examples(name);
        this.base = closure(
                Stream.concat(
                                examples.stream()
                                        .filter(example -> example.equals(planName())
                                                || example.matches("MedicationStatement/" + name + "-trial-\\d")),
                                this.scores.stream().flatMap(score -> score.references().stream()))
                        .toList(),
                Set.of());
        List<String> sessions = examples.stream()
                .filter(example ->
                        example.matches("(Procedure|MedicationAdministration|Observation)/.*-session-1(-.*)?"))
                .toList();
        this.session = closure(sessions, base.keySet());
        this.laterSession = closure(
                sessions.stream()
                        .filter(example -> EVERY_SESSION.matcher(example).matches())
                        .toList(),
                base.keySet());
        laterSession.keySet().removeIf(example -> !ofSession(example));
    }

    /** With the shares in a hundred patients: an assumption, no registry's figures. */
    static List<Story> all() {
        return List.of(
                new Story("esketamine", "ESK", 35, "phq9-week4", "madrs-week4"),
                new Story("ketamine-iv", "KIV", 25, "qids-week3", "madrs-week3"),
                new Story("ect", "ECT", 20, "hamd17-week4", "qids-week4"),
                new Story("psilocybin", "PSI", 10, "phq9-week3", "madrs-week3"),
                new Story("ketamine-im", "KIM", 5, "phq9-week7", "bdi-ii-week7"),
                new Story("ketamine-intranasal", "KIN", 5, "phq9-week4"));
    }

    private static List<String> examples(String story) {
        try (Stream<Path> files = Files.list(Template.EXAMPLES)) {
            return files.map(file ->
                            file.getFileName().toString().replaceFirst("-", "/").replace(".json", ""))
                    .filter(example ->
                            example.substring(example.indexOf('/') + 1).startsWith(story + "-"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With everything they refer to, directly or not. */
    private Map<String, Template> closure(Collection<String> examples, Set<String> without) {
        Map<String, Template> found = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(examples);
        while (!open.isEmpty()) {
            String example = open.removeFirst();
            if (!without.contains(example) && !found.containsKey(example)) {
                Template template = Template.of(example, prefix);
                found.put(example, template);
                open.addAll(template.references());
            }
        }
        return found;
    }

    /** Also the code of the care plan's modality. */
    String name() {
        return name;
    }

    int share() {
        return share;
    }

    String patientName() {
        return "Patient/" + name + "-patient";
    }

    String planName() {
        return "CarePlan/" + name + "-plan";
    }

    /** Those at a visit; each has a baseline with the same instrument. */
    List<Template> scores() {
        return scores;
    }

    Template baseline(Template score) {
        return base.get(score.name().replaceFirst("-[a-z]+\\d+$", "-baseline"));
    }

    Collection<Template> base() {
        return base.values();
    }

    Collection<Template> session(int number) {
        return (number == 1 ? session : laterSession).values();
    }

    /** Whether there is one for each session, and not one for the course. */
    static boolean ofSession(String example) {
        return example.matches(".*session-1(-.*)?");
    }

    static boolean shared(String example) {
        return SHARED.contains(example.substring(0, example.indexOf('/')));
    }
}
