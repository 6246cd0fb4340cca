package org.trdcareplan.validation;

import ca.uhn.fhir.context.FhirContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.common.hapi.validation.support.BaseValidationSupport;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Measure;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Questionnaire;

/**
 * The guide's questionnaires and measures, so that a response is held to its form and a report to its measure. HAPI's
 * PrePopulatedValidationSupport hands out profiles, value sets and code systems only.
 */
final class GuideForms extends BaseValidationSupport {

    /** By canonical, with and without {@code |version}. */
    private final Map<String, MetadataResource> forms = new HashMap<>();

    GuideForms(List<MetadataResource> definitions, FhirContext fhirContext) {
        super(fhirContext);
        for (MetadataResource definition : definitions) {
            if (definition instanceof Questionnaire || definition instanceof Measure) {
                forms.put(definition.getUrl(), definition);
                forms.put(definition.getUrl() + "|" + definition.getVersion(), definition);
            }
        }
    }

    @Override
    public <T extends IBaseResource> T fetchResource(Class<T> type, String canonical) {
        MetadataResource form = forms.get(canonical);
        return type != null && type.isInstance(form) ? type.cast(form) : super.fetchResource(type, canonical);
    }
}
