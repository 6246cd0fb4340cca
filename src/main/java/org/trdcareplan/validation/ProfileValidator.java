package org.trdcareplan.validation;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.IInstanceValidatorModule;
import ca.uhn.fhir.validation.IValidationContext;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Pattern;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IPrimitiveType;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Resource;
import org.trdcareplan.ig.Guide;

/**
 * The one validator of this server, behind {@code $validate} and behind every write: the HL7 instance validator on the
 * base specification and on each profile that the resource declares, and two rules about the declarations themselves.
 *
 * <ul>
 *   <li>A profile below the guide's canonical base that the guide does not define is an error. Profiles of other
 *       guides, such as US Core, are not known here: they are skipped with a warning.
 *   <li>A care plan declares the profile of its modality; without it no rule of any modality would be checked.
 * </ul>
 */
final class ProfileValidator implements IInstanceValidatorModule {

    /** Codes of this validator's own findings, in {@code OperationOutcome.issue.details.coding}. */
    static final String UNKNOWN_PROFILE = "trd-unknown-profile";

    static final String UNWIELDY_NUMBER = "trd-unwieldy-number";

    private static final int MOST_DIGITS = 100;

    /** Said of the elements of a subscription topic, which R4 holds as extensions of a Basic: see decision 11. */
    private static final Pattern TOPIC_ELEMENT = Pattern.compile(
            "Extension url 'http://hl7\\.org/fhir/(4\\.3|5\\.0)/StructureDefinition/extension-SubscriptionTopic\\.");

    static final String NO_MODALITY_PROFILE = "trd-no-modality-profile";

    private final Guide guide;
    private final IValidationSupport known;
    private final IInstanceValidatorModule instanceValidator;
    private final SortedSet<String> modalityProfiles;

    ProfileValidator(Guide guide, IValidationSupport known, IInstanceValidatorModule instanceValidator) {
        this.guide = guide;
        this.known = known;
        this.instanceValidator = instanceValidator;
        this.modalityProfiles = guide.modalityProfiles();
    }

    @Override
    public void validateResource(IValidationContext<IBaseResource> context) {
        if (hasUnwieldyNumber(context)) {
            return; // writing it out would take the validator minutes
        }
        checkDeclarations(context);
        instanceValidator.validateResource(context);
        context.getMessages()
                .removeIf(finding -> TOPIC_ELEMENT.matcher(finding.getMessage()).lookingAt());
    }

    /** FHIR R4 §2.24.0.1 asks for 18 digits; BigDecimal takes an exponent of a million and writes a million digits. */
    private static boolean hasUnwieldyNumber(IValidationContext<IBaseResource> context) {
        IBaseResource resource = context.getResource();
        for (DecimalType number :
                context.getFhirContext().newTerser().getAllPopulatedChildElementsOfType(resource, DecimalType.class)) {
            BigDecimal value = number.getValue();
            if (value != null && (Math.abs((long) value.scale()) > MOST_DIGITS || value.precision() > MOST_DIGITS)) {
                report(
                        context,
                        UNWIELDY_NUMBER,
                        resource.fhirType(),
                        "A number has more than " + MOST_DIGITS
                                + " digits or places: write it with the precision that was measured.");
                return true;
            }
        }
        return false;
    }

    private void checkDeclarations(IValidationContext<IBaseResource> context) {
        Resource resource = (Resource) context.getResource();
        List<String> declared = resource.getMeta().getProfile().stream()
                .map(IPrimitiveType::getValueAsString)
                .toList();
        String type = resource.fhirType();
        for (int i = 0; i < declared.size(); i++) {
            String profile = declared.get(i);
            if (guide.claims(profile) && !guide.defines(profile)) {
                report(
                        context,
                        UNKNOWN_PROFILE,
                        type + ".meta.profile[" + i + "]",
                        "Unknown profile " + profile
                                + ": version " + guide.version()
                                + " of the guide does not define it. Correct meta.profile; "
                                + "GET [base]/StructureDefinition?type=" + type + " lists the profiles for " + type
                                + ".");
            }
        }
        Set<String> asked = context.getOptions().getProfiles();
        for (String profile : asked) {
            if (known.fetchStructureDefinition(profile) == null) {
                report(
                        context,
                        UNKNOWN_PROFILE,
                        type,
                        "Unknown profile " + profile + ": it is neither in FHIR R4 nor in version " + guide.version()
                                + " of the guide, so nothing was checked against it.");
            }
        }
        if (resource instanceof CarePlan && asked.isEmpty() && declared.stream().noneMatch(this::isModalityProfile)) {
            report(
                    context,
                    NO_MODALITY_PROFILE,
                    "CarePlan.meta.profile",
                    "A care plan must declare the profile of its modality: add one of these to meta.profile: "
                            + String.join(", ", modalityProfiles));
        }
    }

    private boolean isModalityProfile(String profile) {
        int pin = profile.indexOf('|');
        return modalityProfiles.contains(pin < 0 ? profile : profile.substring(0, pin));
    }

    private static void report(IValidationContext<?> context, String code, String location, String message) {
        SingleValidationMessage finding = new SingleValidationMessage();
        finding.setSeverity(ResultSeverityEnum.ERROR);
        finding.setMessageId(code);
        finding.setLocationString(location);
        finding.setMessage(message);
        context.addValidationMessage(finding);
    }
}
