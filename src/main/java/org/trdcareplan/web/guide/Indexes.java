package org.trdcareplan.web.guide;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The two lists of everything: definitions by kind, examples by the patient's story they belong to. */
final class Indexes {

    static final String ARTIFACTS = "artifacts.html";
    static final String EXAMPLES = "examples.html";

    private final Artifacts artifacts;

    Indexes(Artifacts artifacts) {
        this.artifacts = artifacts;
    }

    Page artifacts() {
        Map<ArtifactKind, List<Artifact>> byKind = artifacts
                .definitions()
                .filter(a -> !a.type().equals("ImplementationGuide"))
                .sorted(Comparator.comparing(Artifact::title))
                .collect(Collectors.groupingBy(
                        ArtifactKind::of, () -> new EnumMap<>(ArtifactKind.class), Collectors.toList()));
        StringBuilder body = new StringBuilder("<p>Each has a page and its JSON. The guide as one FHIR resource: ")
                .append(Html.link(
                        artifacts
                                .referred("ImplementationGuide/"
                                        + artifacts.guide().getIdElement().getIdPart())
                                .orElseThrow()
                                .page(),
                        "ImplementationGuide"))
                .append(".</p>\n<ul class=\"columns\">");
        byKind.forEach((kind, listed) -> body.append("<li>")
                .append(Html.link("#" + Html.slug(kind.plural()), kind.plural()))
                .append(" (")
                .append(listed.size())
                .append(")</li>"));
        body.append("</ul>\n");
        byKind.forEach(
                (kind, listed) -> body.append(Html.section(Html.slug(kind.plural()), kind.plural(), table(listed))));
        return new Page(
                ARTIFACTS, "Artifacts", "Every profile, value set and other definition of the guide.", body.toString());
    }

    Page examples() {
        Map<String, List<Artifact>> byStory =
                artifacts.examples().collect(Collectors.groupingBy(this::story, TreeMap::new, Collectors.toList()));
        StringBuilder body = new StringBuilder("<p>Made-up patients. Each story is one patient, dated; the others are"
                + " single cases.</p>\n<ul class=\"columns\">");
        byStory.forEach((story, listed) -> body.append("<li>")
                .append(Html.link("#" + story, heading(story, listed)))
                .append(" (")
                .append(listed.size())
                .append(")</li>"));
        body.append("</ul>\n");
        byStory.forEach((story, listed) -> body.append(Html.section(story, heading(story, listed), table(listed))));
        return new Page(
                EXAMPLES,
                "Examples",
                "Every example of the guide, one patient's story after the other.",
                body.toString());
    }

    /** The examples of one story as a list of links. */
    String story(String story) {
        return DefinitionPages.list(
                artifacts.examples().filter(a -> story(a).equals(story)).toList());
    }

    /** A story's examples all begin with its patient's id, less the word "patient"; others with one word. */
    private String story(Artifact example) {
        return stories().stream()
                .filter(story -> example.id().startsWith(story + "-"))
                .max(Comparator.comparing(String::length))
                .orElseGet(() -> example.id().replaceAll("-.*", ""));
    }

    private Set<String> stories() {
        return artifacts
                .examples()
                .filter(a -> a.type().equals("Patient") && a.id().endsWith("-patient"))
                .map(a -> a.id().substring(0, a.id().length() - "-patient".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the titles have before their colon, such as "ECT story"; where they differ, the word of the ids. */
    private static String heading(String story, List<Artifact> listed) {
        String shared = listed.get(listed.size() - 1).title().replaceFirst(":.*", "");
        boolean all = listed.stream().filter(a -> !a.type().equals("Bundle")).allMatch(a -> a.title()
                .startsWith(shared + ":"));
        return all
                ? shared
                : Character.toUpperCase(story.charAt(0)) + story.substring(1).replace('-', ' ');
    }

    private static String table(List<Artifact> listed) {
        return listed.stream()
                .map(a ->
                        "<tr><td>" + Html.link(a.page(), a.title()) + "<br><small>" + Html.text(a.type() + "/" + a.id())
                                + "</small></td><td>" + Html.text(Html.firstSentence(a.description())) + "</td></tr>")
                .collect(Collectors.joining("\n", "<table class=\"list\">", "</table>"));
    }
}
