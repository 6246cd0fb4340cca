package org.trdcareplan.web.guide;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ConstraintSeverity;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.StructureDefinition;

/** The rules of the guide as a table: key, what happens, what to do, and the FHIRPath expression. */
final class RuleTable {

    private RuleTable() {}

    /** Those a profile holds to, its parents' among them. */
    static String of(StructureDefinition profile, Artifacts artifacts) {
        Map<String, String> rows = new LinkedHashMap<>();
        Set<String> anchored = new HashSet<>();
        for (ElementDefinition element : profile.getSnapshot().getElement()) {
            for (ElementDefinitionConstraintComponent rule : element.getConstraint()) {
                if (DefinitionPages.isOurs(rule)) {
                    String anchor = anchored.add(rule.getKey()) ? rule.getKey() : "";
                    rows.putIfAbsent(
                            rule.getKey() + element.getId(), row(rule, anchor, element.getId(), profile, artifacts));
                }
            }
        }
        return table(rows);
    }

    /** Every rule whose key begins with one of the prefixes, once. */
    static String withPrefix(Artifacts artifacts, String... prefixes) {
        Map<String, String> rows = new java.util.TreeMap<>();
        artifacts
                .definitions(StructureDefinition.class)
                .forEach(profile -> profile.getDifferential().getElement().forEach(element -> {
                    for (ElementDefinitionConstraintComponent rule : element.getConstraint()) {
                        if (java.util.Arrays.stream(prefixes)
                                .anyMatch(p -> rule.getKey().startsWith(p + "-"))) {
                            rows.putIfAbsent(rule.getKey(), row(rule, "", element.getId(), profile, artifacts));
                        }
                    }
                }));
        return table(rows);
    }

    /** @param anchor the id by which findings of the rule point to its row; empty: none */
    private static String row(
            ElementDefinitionConstraintComponent rule,
            String anchor,
            String element,
            StructureDefinition profile,
            Artifacts artifacts) {
        String severity = rule.getSeverity() == ConstraintSeverity.ERROR ? "error" : "warning";
        String source = rule.hasSource() ? rule.getSource() : profile.getUrl();
        String definedIn = artifacts
                .definition(source)
                .filter(a -> !a.canonical().equals(profile.getUrl()))
                .map(a -> "<br>in " + Html.link(a.page(), a.title()))
                .orElse("");
        return (anchor.isEmpty() ? "<tr>" : "<tr id=\"" + Html.text(anchor) + "\">") + "<td><b>"
                + Html.text(rule.getKey()) + "</b>" + definedIn + "</td><td class=\"" + severity + "\">"
                + severity
                + "</td><td>" + Html.text(rule.getHuman())
                + (rule.hasRequirements() ? "<br><small>" + Html.text(rule.getRequirements()) + "</small>" : "")
                + "<details><summary>" + Html.code(element) + "</summary><pre><code>"
                + Html.text(rule.getExpression()) + "</code></pre></details></td></tr>";
    }

    private static String table(Map<String, String> rows) {
        return rows.isEmpty()
                ? ""
                : Html.scrolling(
                        "Rules",
                        rows.values().stream()
                                .collect(Collectors.joining(
                                        "\n",
                                        "<table class=\"rules\"><tr><th scope=\"col\">Rule</th><th scope=\"col\">Severity</th>"
                                                + "<th scope=\"col\">What it asks for, where, and its FHIRPath</th></tr>\n",
                                        "</table>")));
    }
}
