package org.trdcareplan.validation;

import java.util.List;
import java.util.Objects;
import org.hl7.fhir.r4.model.MetadataResource;
import org.trdcareplan.ig.GuideFiles;

/** The structure definitions, value sets and code systems of FHIR R4, from the files that HAPI ships. */
final class CoreDefinitions {

    private CoreDefinitions() {}

    static List<MetadataResource> all() {
        // The support reads its files when first asked for one of each kind, and lists only what it has read.
        Objects.requireNonNull(
                GuideFiles.R4.fetchStructureDefinition("http://hl7.org/fhir/StructureDefinition/Patient"));
        Objects.requireNonNull(GuideFiles.R4.fetchValueSet("http://hl7.org/fhir/ValueSet/languages"));
        return GuideFiles.R4.fetchAllConformanceResources().stream()
                .filter(MetadataResource.class::isInstance)
                .map(MetadataResource.class::cast)
                .toList();
    }
}
