package org.trdcareplan.web.guide;

import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;

/**
 * One resource of the guide.
 *
 * @param json as it stands in the package
 * @param example whether it is an example rather than a definition
 * @param title in words
 * @param description what it is, or what the example shows; may be empty
 */
record Artifact(Resource resource, String json, boolean example, String title, String description) {

    String type() {
        return resource.fhirType();
    }

    String id() {
        return resource.getIdElement().getIdPart();
    }

    /** The name of its files, without their ending. */
    String name() {
        return type() + "-" + id();
    }

    String page() {
        return name() + ".html";
    }

    String jsonFile() {
        return name() + ".json";
    }

    String canonical() {
        return resource instanceof MetadataResource definition ? definition.getUrl() : "";
    }
}
