package org.trdcareplan.web.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.PlanDefinition;

/**
 * The pages written in Markdown ({@code ig/input/pagecontent}). The first line is the title, the first paragraph the
 * description. A line in double braces is replaced by what the guide's package has at that time:
 *
 * <ul>
 *   <li>{@code {{timeline trd-protocol-ect}}}: the course of a plan definition as a picture; nothing while there is none
 *   <li>{@code {{rules trd-ect trd-session}}}: the rules whose keys begin so
 *   <li>{@code {{definitions trd-ect trd-careplan-ect}}}: the definitions whose ids begin so
 *   <li>{@code {{story ect}}}: the examples of one patient
 *   <li>{@code {{image data-model.svg}}}: a drawing of {@code ig/input/images}, inlined so that it takes the page's colours
 * </ul>
 */
final class WrittenPages {

    private static final List<String> ORDER = List.of(
            "index",
            "scope-and-safety",
            "ketamine-iv",
            "ketamine-im",
            "ketamine-intranasal",
            "esketamine",
            "psilocybin",
            "ect",
            "psychotherapy-and-combinations",
            "data-model",
            "forms",
            "conformance",
            "terminology",
            "search",
            "registry-submission",
            "validation",
            "privacy",
            "changes");

    private static final Pattern INSERT = Pattern.compile("(?m)^\\{\\{(\\w+) ([^}]+)}}$");
    private static final Pattern TITLE = Pattern.compile("^# (.+)\\R");

    private final Path input;
    private final Artifacts artifacts;
    private final Indexes indexes;

    /** @param input the guide's {@code input} directory */
    WrittenPages(Path input, Artifacts artifacts, Indexes indexes) {
        this.input = input;
        this.artifacts = artifacts;
        this.indexes = indexes;
    }

    List<Page> pages() {
        try (Stream<Path> files = Files.list(input.resolve("pagecontent"))) {
            List<String> names = new ArrayList<>(files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".md"))
                    .map(f -> f.substring(0, f.length() - ".md".length()))
                    .toList());
            names.sort(
                    Comparator.comparingInt((String name) -> ORDER.contains(name) ? ORDER.indexOf(name) : ORDER.size())
                            .thenComparing(Comparator.naturalOrder()));
            return names.stream().map(this::page).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Page page(String name) {
        String markdown = read(input.resolve("pagecontent").resolve(name + ".md"));
        Matcher title = TITLE.matcher(markdown);
        boolean titled = title.lookingAt();
        String content = titled ? markdown.substring(title.end()) : markdown;
        String firstParagraph =
                content.strip().split("\\R\\s*\\R", 2)[0].replaceAll("[*`\\[]|]\\([^)]*\\)|\\{\\{.*", "");
        return new Page(
                name + ".html",
                titled ? title.group(1).strip() : name,
                Html.firstSentence(firstParagraph),
                html(content));
    }

    /** Markdown and inserts take turns, so that a blank line in a drawing or a table does not end its HTML. */
    private String html(String content) {
        StringBuilder html = new StringBuilder();
        Matcher insert = INSERT.matcher(content);
        int done = 0;
        while (insert.find()) {
            html.append(Markdown.page(content.substring(done, insert.start())));
            html.append(inserted(insert.group(1), insert.group(2).strip()));
            done = insert.end();
        }
        return html.append(Markdown.page(content.substring(done))).toString();
    }

    private String inserted(String what, String which) {
        return switch (what) {
            case "timeline" ->
                artifacts
                        .definitions(PlanDefinition.class)
                        .filter(plan -> plan.getIdElement().getIdPart().equals(which))
                        .map(Timeline::of)
                        .findFirst()
                        .orElse("");
            case "rules" -> RuleTable.withPrefix(artifacts, which.split(" "));
            case "definitions" -> definitions(which.split(" "));
            case "story" -> indexes.story(which);
            case "image" ->
                "<figure>"
                        + Html.scrolling("Drawing", read(input.resolve("images").resolve(which))) + "</figure>";
            default -> throw new IllegalArgumentException("{{" + what + " " + which + "}}: there is no such insert");
        };
    }

    private String definitions(String... prefixes) {
        return DefinitionPages.list(artifacts
                .definitions()
                .filter(a -> Stream.of(prefixes).anyMatch(p -> a.id().equals(p) || a.id().startsWith(p + "-")))
                .toList());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
