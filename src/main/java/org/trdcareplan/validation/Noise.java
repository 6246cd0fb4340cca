package org.trdcareplan.validation;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;
import org.trdcareplan.ig.Canonical;

/**
 * What is said about resources that nobody has to change. It is left out, unless it is asked for. An error is never
 * noise. The table is explained in {@code docs/validation-messages.md}.
 */
final class Noise {

    /** Whether it is said. */
    public enum Policy {
        HIDE,
        SHOW
    }

    /** What is noise, and the reason why it is left out. */
    private record Kind(String reason, BiPredicate<ValidationMessage, Set<String>> test) {}

    private static final Set<String> NO_FORM_IDS = Set.of("Questionnaire_QR_Q_None", "Measure_MR_M_None");

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "Advice of FHIR, such as a narrative in every resource (dom-6); rules of the guide are no advice",
                    (message, systems) -> message.getInvId() != null
                            && message.getMessage().endsWith("(Best Practice Recommendation)")),
            new Kind(
                    "Codes of systems that may not be shipped freely, such as SNOMED CT and LOINC, cannot be checked",
                    (message, systems) -> isAboutSystem(message.getMessage(), systems)),
            new Kind(
                    "A binding without a value set says nothing that could be checked",
                    (message, systems) -> "Terminology_TX_Binding_NoSource".equals(message.getMessageId())),
            new Kind(
                    "A display in other words is the sender's own, the code counts",
                    (message, systems) -> startsWith(message.getMessageId(), "Display_Name_")
                            || message.getMessage().startsWith("Concept Display ")),
            new Kind(
                    "Open slicings allow other items, and why one is none of the slices is for authors of profiles",
                    (message, systems) -> message.isSlicingHint() || message.isSignpost()),
            new Kind(
                    "That a definition is a draft, experimental or retired is its author's concern",
                    (message, systems) -> startsWith(message.getMessageId(), "MSG_")),
            new Kind(
                    "Extensions of others are allowed everywhere (FHIR R4 §2.4.0)",
                    (message, systems) -> "Extension_EXT_Unknown".equals(message.getMessageId())),
            new Kind(
                    "A response or report that names no questionnaire or measure is checked without it",
                    (message, systems) ->
                            message.getMessageId() != null && NO_FORM_IDS.contains(message.getMessageId())));

    /** The elements of a subscription topic, which R4 holds as extensions of a Basic: decision 11. */
    private static final Pattern TOPIC_ELEMENT = Pattern.compile(
            "Extension url 'http://hl7\\.org/fhir/(4\\.3|5\\.0)/StructureDefinition/extension-SubscriptionTopic\\.");

    private static final String NO_SYSTEM = "CodeSystem is unknown and can't be validated: ";

    private final Policy policy;
    private final Set<String> systemsNotShipped;

    /** @param systemsNotShipped code systems that are in use and not here */
    Noise(Policy policy, Set<String> systemsNotShipped) {
        this.policy = policy;
        this.systemsNotShipped = systemsNotShipped;
    }

    boolean covers(ValidationMessage message) {
        if (isTopic(message.getMessage())) {
            return true; // shown, it would be an error
        }
        if (policy == Policy.SHOW || isError(message)) {
            return false;
        }
        return KINDS.stream().anyMatch(kind -> kind.test().test(message, systemsNotShipped));
    }

    private static boolean isError(ValidationMessage message) {
        return message.getLevel() == IssueSeverity.ERROR || message.getLevel() == IssueSeverity.FATAL;
    }

    private static boolean isTopic(String text) {
        return TOPIC_ELEMENT.matcher(text).lookingAt();
    }

    private static boolean isAboutSystem(String text, Set<String> systems) {
        if (!text.startsWith(NO_SYSTEM)) {
            return false;
        }
        int end = text.indexOf(' ', NO_SYSTEM.length());
        String system = text.substring(NO_SYSTEM.length(), end < 0 ? text.length() : end);
        return systems.contains(Canonical.withoutVersion(system));
    }

    private static boolean startsWith(String id, String prefix) {
        return id != null && id.startsWith(prefix);
    }
}
