package org.trdcareplan.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.common.hapi.validation.validator.FhirDefaultPolicyAdvisor;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.Base.ValidationMode;
import org.hl7.fhir.r5.model.CodeableConcept;
import org.hl7.fhir.r5.model.Coding;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.StructureDefinition.TypeDerivationRule;
import org.hl7.fhir.r5.model.ValueSet;
import org.hl7.fhir.r5.terminologies.utilities.ValidationResult;
import org.hl7.fhir.r5.utils.validation.ValidatorSession;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.hl7.fhir.r5.utils.validation.constants.IdStatus;
import org.hl7.fhir.r5.utils.xver.XVerExtensionManagerOld;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueType;
import org.hl7.fhir.utilities.validation.ValidationMessage.Source;
import org.hl7.fhir.utilities.validation.ValidationOptions;
import org.hl7.fhir.validation.ValidatorSettings;
import org.hl7.fhir.validation.instance.InstanceValidator;
import org.hl7.fhir.validation.instance.ResourcePercentageLogger;
import org.hl7.fhir.validation.instance.utils.ElementInfo;
import org.hl7.fhir.validation.instance.utils.NodeStack;
import org.hl7.fhir.validation.instance.utils.ValidationContext;
import org.trdcareplan.validation.definitions.PreparedConstraint;
import org.trdcareplan.validation.definitions.PreparedElement;

/**
 * HL7's validator, made fit to be used again. HAPI 8.8.0 builds a new one for every resource, which takes ten times as
 * long as the validation itself, since each reads the registry of OIDs and walks through all definitions.
 *
 * <p>HL7's class forgets most of what it saw when it begins anew, but not all (org.hl7.fhir.core 6.7.9): its observer of
 * codings keeps every resource for good, twelve thousand small ones fill a gigabyte, and a definition that is deprecated
 * is mentioned once in a lifetime. Both are kept from happening here, through what the class lets its subclasses do;
 * {@code ReusedValidatorTest} proves that nothing of a resource stays, and that no verdict depends on what came before.
 */
final class ReusableInstanceValidator extends InstanceValidator {

    private static final String ASKED = "trd.asked";

    /** More than most value sets have, so that what clients send does not fill the memory. */
    private static final int MOST_REMEMBERED = 200;

    /** Codes that nothing was said of, by the definition that binds them. */
    private final IdentityHashMap<ElementDefinition, Set<String>> accepted = new IdentityHashMap<>();

    ReusableInstanceValidator(IWorkerContext definitions) {
        super(
                definitions,
                new FhirInstanceValidator.NullEvaluationContext(),
                new XVerExtensionManagerOld(definitions),
                new ValidatorSession(),
                settings());
        setPolicyAdvisor(new FhirDefaultPolicyAdvisor());
        setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
        setResourceIdRule(IdStatus.OPTIONAL);
        setAnyExtensionsAllowed(true);
        setErrorForUnknownProfiles(false);
        setUnknownCodeSystemsCauseErrors(true); // HAPI's own setting: its terminology services set the severity
        setNoExtensibleWarnings(true);
        setAllowXsiLocation(true);
    }

    /** {@code Slot/1} is held to be a slot, so that it is not taken for a patient, though nobody looks whether it exists. */
    private static ValidatorSettings settings() {
        ValidatorSettings settings = new ValidatorSettings();
        settings.setAssumeValidRestReferences(true);
        return settings;
    }

    /** To be called when a validation is over. */
    void forget() {
        statusWarnings.clear();
        getTextsToCheck().clear();
    }

    // What follows asks the terminology service as the super methods do, without telling the observer, whose field is
    // private. They also take a name of FHIRPath's system types for known, which only definitions of structures have.

    @Override
    public ValidationResult checkCodeOnServer(
            NodeStack stack, String code, String system, String version, String display, boolean checkDisplay) {
        return context.validateCode(options(stack), system, version, code, checkDisplay ? display : null);
    }

    @Override
    public ValidationResult checkCodeOnServer(NodeStack stack, ValueSet valueSet, Coding coding) {
        return context.validateCode(options(stack), coding, valueSet);
    }

    @Override
    public ValidationResult checkCodeOnServer(NodeStack stack, ValueSet valueSet, CodeableConcept concept) {
        return context.validateCode(options(stack), concept, valueSet);
    }

    private ValidationOptions options(NodeStack stack) {
        return settings.withLanguage(getValidationOptionsLanguage(stack));
    }

    /** The list is that of the resource being validated, or one of its own for an attempt to match a slice. */
    @Override
    protected ValidationMessage addValidationMessage(
            List<ValidationMessage> messages,
            String ruleDate,
            IssueType type,
            int line,
            int column,
            String path,
            String message,
            IssueSeverity severity,
            Source source,
            String id) {
        ValidationMessage added =
                super.addValidationMessage(messages, ruleDate, type, line, column, path, message, severity, source, id);
        BoundedMessages.refuseMore(messages);
        return added;
    }

    /**
     * As the super method does, but not at all for a value that is right without a doubt, and once where the slice says
     * all that the element it slices says.
     */
    @Override
    public boolean checkChild(
            ValidationContext validation,
            List<ValidationMessage> messages,
            StructureDefinition profile,
            ElementDefinition definition,
            Element resource,
            Element element,
            String actualType,
            NodeStack stack,
            boolean inCodeableConcept,
            boolean checkDisplay,
            ElementInfo child,
            String extensionUrl,
            ResourcePercentageLogger progress,
            ValidationMode mode) {
        // HL7's names are the other way round: the slice of an item is the element that is sliced.
        if (child.getDefinition() instanceof PreparedElement slice && slice.includes(child.getSlice())) {
            child.setSlice(null);
        }
        boolean plain = child.getSlice() == null
                && child.getDefinition() instanceof PreparedElement prepared
                && prepared.certainlyAllows(child.getElement());
        if (plain && isOfItsValueSet(child)) {
            return true;
        }
        int said = messages.size();
        boolean valid = super.checkChild(
                validation,
                messages,
                profile,
                definition,
                resource,
                element,
                actualType,
                stack,
                inCodeableConcept,
                checkDisplay,
                child,
                extensionUrl,
                progress,
                mode);
        if (plain && valid && messages.size() == said) {
            remember(child);
        }
        return valid;
    }

    private boolean isOfItsValueSet(ElementInfo child) {
        return !child.getDefinition().hasBinding()
                || accepted.getOrDefault(child.getDefinition(), Set.of())
                        .contains(child.getElement().getValue());
    }

    private void remember(ElementInfo child) {
        Set<String> values = accepted.computeIfAbsent(child.getDefinition(), definition -> new HashSet<>());
        if (values.size() < MOST_REMEMBERED) {
            values.add(child.getElement().getValue());
        }
    }

    /**
     * As the super method does, but each element is asked only what is not certain and was not asked yet, and no best
     * practice when nobody wants to hear of it.
     */
    @Override
    public boolean checkInvariants(
            ValidationContext validation,
            List<ValidationMessage> messages,
            StructureDefinition profile,
            ElementDefinition definition,
            Element resource,
            Element element,
            NodeStack stack,
            boolean onlyNonInherited) {
        if (onlyNonInherited || !(definition instanceof PreparedElement prepared)) {
            return super.checkInvariants(
                    validation, messages, profile, definition, resource, element, stack, onlyNonInherited);
        }
        boolean valid = true;
        boolean recommend = getBestPracticeWarningLevel() != BestPracticeWarningLevel.Ignore;
        for (PreparedConstraint constraint : prepared.constraints()) {
            if ((recommend || !constraint.isBestPractice()) && !constraint.certainlyHolds(element)) {
                Map<String, List<ValidationMessage>> asked = asked(element);
                List<ValidationMessage> said = asked.get(constraint.identity());
                if (said == null) {
                    said = new ArrayList<>();
                    asked.put(constraint.identity(), said);
                    valid &= checkInvariant(
                            validation,
                            said,
                            stack.getLiteralPath(),
                            profile,
                            resource,
                            element,
                            constraint.definition());
                }
                messages.addAll(said);
            }
        }
        return valid;
    }

    /** What was said of the element for each invariant it was asked about. */
    @SuppressWarnings("unchecked")
    private static Map<String, List<ValidationMessage>> asked(Element element) {
        Map<String, List<ValidationMessage>> asked = (Map<String, List<ValidationMessage>>) element.getUserData(ASKED);
        if (asked == null) {
            asked = new HashMap<>();
            element.setUserData(ASKED, asked);
        }
        return asked;
    }

    /**
     * A resource that declares a profile is validated against it and not against its base type too: the snapshot of a
     * profile has all that the base has, no wider, and what it says twice would be said once in any case. What an entry
     * of a bundle brought is in the list of the bundle when this is over.
     */
    @Override
    public boolean startInner(
            ValidationContext validation,
            List<ValidationMessage> messages,
            Element resource,
            Element element,
            StructureDefinition profile,
            NodeStack stack,
            boolean checkSpecials,
            ResourcePercentageLogger progress,
            ValidationMode mode,
            boolean contained) {
        boolean valid = super.startInner(
                validation,
                messages,
                resource,
                element,
                declared(element, profile),
                stack,
                checkSpecials,
                progress,
                mode,
                contained);
        BoundedMessages.refuseMore(messages);
        return valid;
    }

    /** The first profile of the type that the resource declares and that is known here; else what was asked for. */
    private StructureDefinition declared(Element element, StructureDefinition asked) {
        if (asked.getDerivation() != TypeDerivationRule.SPECIALIZATION) {
            return asked;
        }
        for (String canonical : Declarations.declaredBy(element)) {
            StructureDefinition profile = context.fetchResource(StructureDefinition.class, canonical);
            if (profile != null
                    && profile.getDerivation() == TypeDerivationRule.CONSTRAINT
                    && profile.getType().equals(asked.getType())
                    && profile.hasSnapshot()) {
                return profile;
            }
        }
        return asked;
    }
}
