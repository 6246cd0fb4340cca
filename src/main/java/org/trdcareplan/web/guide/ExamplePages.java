package org.trdcareplan.web.guide;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CanonicalType;

/** The page of an example, or of what has no canonical: what it shows, its profiles, how it reads, and its JSON. */
final class ExamplePages {

    private static final Pattern REFERENCE = Pattern.compile("(?<=[> ])([A-Z][A-Za-z]+/[A-Za-z0-9.-]+)(?=[<,; ])");

    private final Artifacts artifacts;
    private final Narratives narratives;

    ExamplePages(Artifacts artifacts, Narratives narratives) {
        this.artifacts = artifacts;
        this.narratives = narratives;
    }

    Page page(Artifact example) {
        String description = example.description().isBlank()
                ? "Example of " + example.type() + " in the guide."
                : example.description();
        String body = facts(example)
                + Markdown.text(description)
                + Html.section(
                        "content",
                        "Content",
                        example.resource() instanceof Bundle bundle
                                ? entries(bundle)
                                : linked(narratives.example(example)))
                + ArtifactJson.section(example, artifacts);
        return new Page(example.page(), example.title(), Html.firstSentence(description), body);
    }

    /** References in the text become links that say where they lead. */
    private String linked(String narrative) {
        return REFERENCE
                .matcher(narrative)
                .replaceAll(found -> Matcher.quoteReplacement(artifacts
                        .referred(found.group(1))
                        .map(a -> Html.link(a.page(), a.title()))
                        .orElse(found.group())));
    }

    private String facts(Artifact example) {
        String profiles = example.resource().getMeta().getProfile().stream()
                .map(CanonicalType::getValue)
                .map(url -> artifacts
                        .definition(url)
                        .map(a -> Html.link(a.page(), a.title()))
                        .orElseGet(() -> Html.code(url)))
                .collect(Collectors.joining(", "));
        return "<dl class=\"facts\"><div><dt>Resource</dt><dd>" + Html.code(example.type() + "/" + example.id())
                + "</dd></div><div><dt>Profile</dt><dd>"
                + (profiles.isEmpty() ? "FHIR R4 " + example.type() : profiles) + "</dd></div></dl>\n";
    }

    private String entries(Bundle bundle) {
        String rows = bundle.getEntry().stream().map(this::entry).collect(Collectors.joining("\n"));
        return Html.scrolling(
                "Entries",
                "<table><tr><th scope=\"col\">Entry</th><th scope=\"col\">Request</th><th scope=\"col\">Only if none has</th></tr>\n"
                        + rows + "</table>");
    }

    private String entry(BundleEntryComponent entry) {
        String name = entry.getResource() == null
                ? ""
                : entry.getResource().fhirType() + "/"
                        + entry.getResource().getIdElement().getIdPart();
        String link = artifacts
                .referred(name)
                .map(a -> Html.link(a.page(), a.title()))
                .orElseGet(() -> Html.text(
                        entry.getResource() == null ? "" : entry.getResource().fhirType()));
        String request = entry.hasRequest()
                ? entry.getRequest().getMethod().toCode() + " "
                        + entry.getRequest().getUrl()
                : "";
        return "<tr><td>" + link + "</td><td>" + Html.code(request) + "</td><td>"
                + (entry.getRequest().hasIfNoneExist()
                        ? Html.code(entry.getRequest().getIfNoneExist())
                        : "")
                + "</td></tr>";
    }
}
