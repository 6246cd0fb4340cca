package org.trdcareplan.validation;

import java.util.HashMap;
import java.util.Map;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.trdcareplan.ig.Guide;

/**
 * The keys of findings: those of the guide's rules and this validator's own are codes of the guide's code system; those
 * of FHIR's rules and HL7's message ids are HL7's.
 */
final class FindingCodes {

    /** The id, below the guide's canonical base, of the code system of findings. */
    private static final String CODE_SYSTEM = "trd-finding";

    /** All keys of the guide and of this validator begin so, and no other. */
    private static final String OWN = "trd-";

    private final String system;
    private final Guide guide;
    private final IWorkerContext definitions;
    private final Map<String, String> origins = new HashMap<>();

    FindingCodes(Guide guide, IWorkerContext definitions) {
        this.guide = guide;
        this.definitions = definitions;
        this.system = guide.canonicalBase() + "/CodeSystem/" + CODE_SYSTEM;
    }

    /** The code system of a key, or empty for HL7's message ids. */
    String systemOf(String key) {
        return key.startsWith(OWN) ? system : "";
    }

    /**
     * Where a rule is explained.
     *
     * @param profile the canonical that HL7's validator names: where the rule is defined, or a profile that inherits it
     * @return the anchor of the rule on the page of its profile; for a rule of FHIR the canonical that defines it
     */
    String documentation(String profile, String key) {
        if (key.startsWith(OWN) && guide.claims(profile)) {
            return "/ig/StructureDefinition-" + profile.substring(profile.lastIndexOf('/') + 1) + ".html#" + key;
        }
        return (guide.claims(profile) ? origin(profile, key) : profile) + "#" + key;
    }

    /** HL7 names the profile at hand when the definitions of FHIR do not say where a rule of theirs comes from. */
    private synchronized String origin(String profile, String key) {
        return origins.computeIfAbsent(profile + "#" + key, unused -> {
            String origin = profile;
            StructureDefinition at = definitions.fetchResource(StructureDefinition.class, profile);
            while (at != null && has(at, key)) {
                origin = at.getUrl();
                at = at.hasBaseDefinition()
                        ? definitions.fetchResource(StructureDefinition.class, at.getBaseDefinition())
                        : null;
            }
            return origin;
        });
    }

    private static boolean has(StructureDefinition definition, String key) {
        return definition.getSnapshot().getElement().stream()
                .flatMap(element -> element.getConstraint().stream())
                .anyMatch(rule -> rule.getKey().equals(key));
    }
}
