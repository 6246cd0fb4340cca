package org.trdcareplan.web.guide;

import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;

/** The actions of a plan definition as a nested list: title, kind, what it says, and the definition of the order. */
final class PlanSteps {

    private PlanSteps() {}

    static String html(PlanDefinition plan, Artifacts artifacts) {
        return list(plan.getAction(), artifacts);
    }

    private static String list(List<PlanDefinitionActionComponent> actions, Artifacts artifacts) {
        return actions.isEmpty()
                ? ""
                : actions.stream()
                        .map(a -> item(a, artifacts))
                        .collect(Collectors.joining("", "<ul class=\"steps\">", "</ul>"));
    }

    private static String item(PlanDefinitionActionComponent action, Artifacts artifacts) {
        Coding kind = action.getCodeFirstRep().getCodingFirstRep();
        StringBuilder item = new StringBuilder("<li><b>")
                .append(Html.text(action.getTitle()))
                .append("</b>");
        if (kind.hasCode()) {
            item.append(" <small>")
                    .append(Html.text(kind.hasDisplay() ? kind.getDisplay() : kind.getCode()))
                    .append("</small>");
        }
        String words = action.hasDescription() ? action.getDescription() : action.getTextEquivalent();
        if (words != null) {
            item.append("<br>").append(Html.text(words));
        }
        if (action.hasDefinitionCanonicalType()) {
            artifacts.definition(action.getDefinitionCanonicalType().getValue()).ifPresent(a -> item.append("<br>")
                    .append(Html.link(a.page(), a.title())));
        }
        return item.append(list(action.getAction(), artifacts)).append("</li>").toString();
    }
}
