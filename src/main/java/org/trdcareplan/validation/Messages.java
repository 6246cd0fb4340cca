package org.trdcareplan.validation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/** Turns what HL7's validator says into findings for people, and leaves out what says nothing to them. */
final class Messages {

    /** Said of the elements of a subscription topic, which R4 holds as extensions of a Basic: see decision 11. */
    private static final Pattern TOPIC_ELEMENT = Pattern.compile(
            "Extension url 'http://hl7\\.org/fhir/(4\\.3|5\\.0)/StructureDefinition/extension-SubscriptionTopic\\.");

    private static final String UNKNOWN_SYSTEM = "CodeSystem is unknown and can't be validated: ";

    private final Set<String> systemsNotShipped;

    /** @param systemsNotShipped code systems whose codes cannot be checked, which is nothing to tell anybody */
    Messages(Set<String> systemsNotShipped) {
        this.systemsNotShipped = systemsNotShipped;
    }

    List<Finding> readable(Collection<ValidationMessage> raw) {
        return raw.stream()
                .filter(message -> !isNoise(message))
                .map(Messages::finding)
                .toList();
    }

    private boolean isNoise(ValidationMessage message) {
        String text = message.getMessage();
        if (TOPIC_ELEMENT.matcher(text).lookingAt()) {
            return true;
        }
        return text.startsWith(UNKNOWN_SYSTEM)
                && systemsNotShipped.stream().anyMatch(system -> text.startsWith(system, UNKNOWN_SYSTEM.length()));
    }

    private static Finding finding(ValidationMessage message) {
        String id = message.getMessageId();
        return new Finding(
                Severity.valueOf(message.getLevel().name()),
                message.getType() == null ? "processing" : message.getType().toCode(),
                id == null || id.contains(" ") ? "trd-unnamed" : id,
                message.getMessage(),
                message.getLocation() == null ? "" : message.getLocation(),
                Math.max(0, message.getLine()),
                Math.max(0, message.getCol()));
    }
}
