package org.trdcareplan.validation.definitions;

import ca.uhn.fhir.context.FhirVersionEnum;
import java.util.Map;
import java.util.function.Predicate;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.extensions.ExtensionDefinitions;
import org.hl7.fhir.r5.extensions.ExtensionUtilities;
import org.hl7.fhir.r5.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.validation.instance.utils.FHIRPathExpressionFixer;

/**
 * An invariant, with what need not be found out again for every element. Those of FHIR R4 that stand on every element,
 * extension, reference or resource have a test in Java that tells most elements that meet them; the rest is FHIRPath's.
 */
public final class PreparedConstraint {

    private static final String FHIR_VERSION = FhirVersionEnum.R4.getFhirVersionString();

    /** By expression: an invariant that FHIR words otherwise is left to FHIRPath. True only of what meets it. */
    private static final Map<String, Predicate<Element>> CERTAIN = Map.of(
            // ele-1
            "hasValue() or (children().count() > id.count())",
            PreparedConstraint::hasContent,
            // ext-1
            "extension.exists() != value.exists()",
            PreparedConstraint::hasEitherValueOrExtensions,
            // ref-1
            "reference.startsWith('#').not() or (reference.substring(1).trace('url') in %rootResource.contained.id"
                    + ".trace('ids'))",
            PreparedConstraint::refersElsewhere,
            // dom-2, dom-4, dom-5
            "contained.contained.empty()",
            PreparedConstraint::containsNothing,
            "contained.meta.versionId.empty() and contained.meta.lastUpdated.empty()",
            PreparedConstraint::containsNothing,
            "contained.meta.security.empty()",
            PreparedConstraint::containsNothing);

    private final ElementDefinitionConstraintComponent definition;
    private final String expression;
    private final String identity;
    private final boolean bestPractice;
    private final Predicate<Element> certain;

    PreparedConstraint(ElementDefinitionConstraintComponent definition) {
        this.definition = definition;
        this.expression =
                FHIRPathExpressionFixer.fixExpr(definition.getExpression(), definition.getKey(), FHIR_VERSION);
        this.identity = expression + " " + definition.getSeverity();
        this.bestPractice = ExtensionUtilities.readBoolExtension(definition, ExtensionDefinitions.EXT_BEST_PRACTICE);
        this.certain = CERTAIN.getOrDefault(definition.getExpression(), element -> false);
    }

    /** What FHIR says. */
    public ElementDefinitionConstraintComponent definition() {
        return definition;
    }

    /** As HL7's validator corrects it. */
    public String expression() {
        return expression;
    }

    /** The same for two invariants if one says nothing beside the other: the expression and the severity. */
    public String identity() {
        return identity;
    }

    /** Whether FHIR only recommends this, such as a narrative. */
    public boolean isBestPractice() {
        return bestPractice;
    }

    /** Whether the element meets this without a doubt. */
    public boolean certainlyHolds(Element element) {
        return certain.test(element);
    }

    private static boolean hasContent(Element element) {
        if (element.isPrimitive()
                && !element.hasXhtml()
                && element.getValue() != null
                && !element.getValue().isBlank()) {
            return true;
        }
        if (element.hasChildren()) {
            for (Element child : element.getChildren()) {
                if (!child.getName().equals("id")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasEitherValueOrExtensions(Element element) {
        if (!element.fhirType().equals("Extension") || !element.hasChildren()) {
            return false;
        }
        boolean value = false;
        boolean extensions = false;
        for (Element child : element.getChildren()) {
            value |= child.getName().startsWith("value") && !child.isEmpty();
            extensions |= child.getName().equals("extension") && !child.isEmpty();
        }
        return value != extensions;
    }

    private static boolean refersElsewhere(Element element) {
        Element reference = element.getNamedChild("reference", false);
        return reference == null
                || (reference.getValue() != null && !reference.getValue().startsWith("#"));
    }

    private static boolean containsNothing(Element element) {
        return element.getNamedChild("contained", false) == null;
    }
}
