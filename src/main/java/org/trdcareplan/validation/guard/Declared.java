package org.trdcareplan.validation.guard;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.trdcareplan.ig.Guide;

/**
 * When there is nothing to say about what a resource declares: it declares profiles of this guide and no others, a care
 * plan that of a modality; or it declares none and is of a type that the guide has no profile for.
 */
final class Declared {

    private final Set<String> profiles = new HashSet<>();
    private final Set<String> modalityProfiles;
    private final Set<String> profiledTypes = new HashSet<>();

    Declared(Guide guide) {
        this.modalityProfiles = Set.copyOf(guide.modalityProfiles());
        for (MetadataResource definition : guide.definitions()) {
            if (definition instanceof StructureDefinition profile
                    && profile.getKind() == StructureDefinitionKind.RESOURCE) {
                profiles.add(profile.getUrl());
                profiledTypes.add(profile.getType());
            }
        }
    }

    boolean isRight(String type, List<String> declared) {
        if (declared.isEmpty()) {
            return !profiledTypes.contains(type);
        }
        return profiles.containsAll(declared)
                && (!type.equals("CarePlan") || declared.stream().anyMatch(modalityProfiles::contains));
    }
}
