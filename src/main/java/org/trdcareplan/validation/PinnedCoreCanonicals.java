package org.trdcareplan.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.FhirVersionEnum;
import ca.uhn.fhir.context.support.IValidationSupport;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * Resolves profiles of FHIR itself pinned to this FHIR version, such as
 * {@code http://hl7.org/fhir/StructureDefinition/Observation|4.0.1}.
 *
 * <p>SUSHI and the IG Publisher write such canonicals; HAPI 8.8.0 knows its core profiles by the bare URL only and
 * reports the pinned form as unknown (hapi-fhir issues 7453 and 7564). This support asks the core definitions
 * themselves, never the chain it stands in: a fallback that asks the chain recurses until the stack overflows. Another
 * version is not resolved: it is not there. {@code PinnedCoreCanonicalsTest} tells when HAPI needs this no longer.
 */
final class PinnedCoreCanonicals implements IValidationSupport {

    private static final String PIN = "|" + FhirVersionEnum.R4.getFhirVersionString();

    private final IValidationSupport core;

    PinnedCoreCanonicals(IValidationSupport core) {
        this.core = core;
    }

    @Override
    public FhirContext getFhirContext() {
        return core.getFhirContext();
    }

    @Override
    public IBaseResource fetchStructureDefinition(String url) {
        return url.endsWith(PIN) ? core.fetchStructureDefinition(url.substring(0, url.length() - PIN.length())) : null;
    }
}
