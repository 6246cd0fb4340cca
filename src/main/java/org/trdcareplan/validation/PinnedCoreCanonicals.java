package org.trdcareplan.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.FhirVersionEnum;
import ca.uhn.fhir.context.support.IValidationSupport;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * Resolves core canonicals pinned to this FHIR version, such as
 * {@code http://hl7.org/fhir/StructureDefinition/Observation|4.0.1}.
 *
 * <p>SUSHI and the IG Publisher write such canonicals; HAPI 8.8.0 knows its core definitions by the bare URL only and
 * overflows the stack on the pinned form (hapi-fhir issues 7453 and 7564). This support asks the core definitions
 * themselves, never the chain it stands in, so it cannot recurse. Another version is not resolved: it is not there.
 * {@code PinnedCanonicalsTest} tells when HAPI needs this no longer.
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
        return url.endsWith(PIN) ? core.fetchStructureDefinition(bare(url)) : null;
    }

    @Override
    public IBaseResource fetchValueSet(String url) {
        return url.endsWith(PIN) ? core.fetchValueSet(bare(url)) : null;
    }

    @Override
    public IBaseResource fetchCodeSystem(String url) {
        return url.endsWith(PIN) ? core.fetchCodeSystem(bare(url)) : null;
    }

    @Override
    public <T extends IBaseResource> T fetchResource(Class<T> type, String url) {
        return url.endsWith(PIN) ? core.fetchResource(type, bare(url)) : null;
    }

    private static String bare(String url) {
        return url.substring(0, url.length() - PIN.length());
    }
}
