package org.trdcareplan.validation.guard;

import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ResourceType;
import org.trdcareplan.validation.definitions.Formats;

/** References and identifiers that the full validator surely has nothing to say about. */
final class References {

    private static final Set<String> TYPES = java.util.Arrays.stream(ResourceType.values())
            .map(Enum::name)
            .collect(java.util.stream.Collectors.toUnmodifiableSet());

    private References() {}

    /**
     * A reference that says its type and id, to a type that is allowed; one to another entry of the transaction; or one
     * without a literal reference that says at least something.
     * A type beside it has to be one of those that are allowed.
     *
     * @param targets each the types of one definition's target profiles; empty: any
     */
    static boolean isPlain(Reference reference, List<Set<String>> targets) {
        if (reference.getResource() != null) {
            return false;
        }
        String literal = reference.hasReferenceElement()
                ? reference.getReferenceElement_().getValue()
                : null;
        String type = reference.getType();
        if (literal == null) {
            return saysSomething(reference) && (type == null || areAllowed(type, targets));
        }
        if (Formats.isUrnUuid(literal)) {
            return type == null;
        }
        int slash = literal.indexOf('/');
        if (slash < 0) {
            return false;
        }
        String target = literal.substring(0, slash);
        return TYPES.contains(target)
                && Formats.isId(literal.substring(slash + 1))
                && (type == null || type.equals(target))
                && areAllowed(target, targets);
    }

    private static boolean areAllowed(String target, List<Set<String>> targets) {
        for (Set<String> allowed : targets) {
            if (!allowed.isEmpty() && !allowed.contains(target)) {
                return false;
            }
        }
        return true;
    }

    private static boolean saysSomething(Reference reference) {
        return reference.hasDisplay()
                || (reference.hasIdentifier()
                        && (reference.getIdentifier().hasSystem()
                                || reference.getIdentifier().hasValue()));
    }

    /** An identifier of a system of the sender's own; of those that the full validator knows, values have a form. */
    static boolean isPlain(Identifier identifier) {
        String system = identifier.getSystem();
        if (system == null) {
            return true;
        }
        return Formats.isHttp(system) && !system.contains("rfc4122");
    }
}
