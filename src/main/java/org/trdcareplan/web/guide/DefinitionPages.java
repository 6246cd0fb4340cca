package org.trdcareplan.web.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionBindingComponent;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.Enumerations.BindingStrength;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;

/** The page of a definition: what it is, what it asks for, where it is used, and its JSON. */
final class DefinitionPages {

    private final Artifacts artifacts;
    private final Narratives narratives;

    DefinitionPages(Artifacts artifacts, Narratives narratives) {
        this.artifacts = artifacts;
        this.narratives = narratives;
    }

    Page page(Artifact artifact) {
        StringBuilder body = new StringBuilder();
        body.append(facts(artifact)).append(Markdown.text(artifact.description()));
        if (artifact.resource() instanceof StructureDefinition profile) {
            body.append(profile(profile));
        } else {
            if (artifact.resource() instanceof PlanDefinition plan) {
                body.append(Html.section("course", "Course", Timeline.of(plan)))
                        .append(Html.section("steps", "Steps", PlanSteps.html(plan, artifacts)));
            }
            body.append(Html.section("content", "Content", narratives.definition(artifact)));
        }
        body.append(ArtifactJson.section(artifact, artifacts));
        return new Page(artifact.page(), artifact.title(), Html.firstSentence(artifact.description()), body.toString());
    }

    private String facts(Artifact artifact) {
        List<String> rows = new ArrayList<>();
        MetadataResource definition = (MetadataResource) artifact.resource();
        rows.add(fact("Canonical", Html.code(definition.getUrl())));
        rows.add(
                fact("Kind", Html.text(ArtifactKind.of(artifact).singular()) + ", " + Html.code(definition.getName())));
        rows.add(fact("Status", Html.text(definition.getStatus().toCode() + ", version " + definition.getVersion())));
        if (definition instanceof StructureDefinition profile) {
            rows.add(fact("Derived from", canonical(profile.getBaseDefinition())));
            if (profile.getAbstract()) {
                rows.add(fact("Abstract", "use one of the profiles derived from it"));
            }
        }
        rows.add(fact("JSON", Html.link(artifact.jsonFile(), artifact.jsonFile())));
        return "<dl class=\"facts\">" + String.join("", rows) + "</dl>\n";
    }

    private static String fact(String name, String value) {
        return "<div><dt>" + name + "</dt><dd>" + value + "</dd></div>";
    }

    private String canonical(String url) {
        return artifacts
                .definition(url)
                .map(a -> Html.link(a.page(), a.title()))
                .orElseGet(() -> url.startsWith("http://hl7.org/fhir/StructureDefinition/")
                        ? Html.link(
                                R4Knowledge.SPECIFICATION
                                        + url.substring(url.lastIndexOf('/') + 1)
                                                .toLowerCase(java.util.Locale.ROOT)
                                        + ".html",
                                "FHIR R4 " + url.substring(url.lastIndexOf('/') + 1))
                        : Html.code(url));
    }

    private String profile(StructureDefinition profile) {
        return Html.section(
                        "key-elements",
                        "Key elements",
                        "<p>What this definition adds to the one it is derived from. <b class=\"must-support\">S</b> is must"
                                + " support (" + Html.link("conformance.html", "what that means")
                                + "), <b>C</b> has a rule.</p>"
                                + Html.scrolling("Key elements", narratives.differential(profile.getUrl())))
                + Html.section(
                        "all-elements",
                        "All elements",
                        "<details><summary>The whole definition, with what it inherits</summary>"
                                + Html.scrolling("All elements", narratives.snapshot(profile.getUrl())) + "</details>")
                + Html.section("rules", "Rules", RuleTable.of(profile, artifacts))
                + Html.section("bindings", "Terminology", bindings(profile))
                + Html.section("derived", "Derived from it", derived(profile))
                + Html.section("examples", "Examples", examples(profile));
    }

    private String bindings(StructureDefinition profile) {
        String rows = profile.getSnapshot().getElement().stream()
                .filter(ElementDefinition::hasBinding)
                .filter(e -> e.getBinding().hasValueSet() && isTelling(e.getBinding()))
                .map(e -> "<tr><td>" + Html.code(e.getId()) + "</td><td>"
                        + Html.text(e.getBinding().getStrength().toCode()) + "</td><td>"
                        + valueSet(e.getBinding().getValueSet()) + "</td></tr>")
                .collect(Collectors.joining("\n"));
        return rows.isEmpty()
                ? ""
                : Html.scrolling(
                        "Terminology",
                        "<table><tr><th scope=\"col\">Element</th><th scope=\"col\">Strength</th><th scope=\"col\">Value set</th></tr>\n"
                                + rows + "</table>");
    }

    private boolean isTelling(ElementDefinitionBindingComponent binding) {
        return binding.getStrength() != BindingStrength.EXAMPLE
                || artifacts.definition(binding.getValueSet()).isPresent();
    }

    private String valueSet(String url) {
        return artifacts
                .definition(url)
                .map(a -> Html.link(a.page(), a.title()))
                .orElseGet(() -> Html.code(url));
    }

    private String derived(StructureDefinition profile) {
        return list(artifacts
                .definitions()
                .filter(a -> a.resource() instanceof StructureDefinition other
                        && other.getDerivation() == TypeDerivationRule.CONSTRAINT
                        && profile.getUrl().equals(other.getBaseDefinition()))
                .toList());
    }

    private String examples(StructureDefinition profile) {
        return list(artifacts
                .examples()
                .filter(a -> "Extension".equals(profile.getType())
                        ? a.json().contains('"' + profile.getUrl() + '"')
                        : a.resource().getMeta().hasProfile(profile.getUrl()))
                .toList());
    }

    static String list(List<Artifact> listed) {
        return listed.isEmpty()
                ? ""
                : listed.stream()
                        .map(a -> "<li>" + Html.link(a.page(), a.title()) + "</li>")
                        .collect(Collectors.joining("\n", "<ul class=\"columns\">", "</ul>"));
    }

    /** Whether the rule is the guide's, rather than one every resource has. */
    static boolean isOurs(ElementDefinitionConstraintComponent constraint) {
        return constraint.getKey().startsWith("trd-");
    }
}
