package org.trdcareplan.validation.definitions;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.common.hapi.validation.support.BaseValidationSupport;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.formats.JsonParser;
import org.hl7.fhir.r4.model.Resource;

/** Value sets, code systems and forms out of the archive, for HAPI's terminology services. */
final class ShippedTerminology extends BaseValidationSupport {

    private final Archive archive;
    private final Map<Integer, Resource> read = new ConcurrentHashMap<>();

    ShippedTerminology(Archive archive, FhirContext fhirContext) {
        super(fhirContext);
        this.archive = archive;
    }

    @Override
    public IBaseResource fetchValueSet(String url) {
        return fetch("ValueSet", url);
    }

    @Override
    public IBaseResource fetchCodeSystem(String url) {
        return fetch("CodeSystem", url);
    }

    @Override
    public <T extends IBaseResource> T fetchResource(Class<T> type, String url) {
        if (type == null) { // HAPI's way of asking for any type
            @SuppressWarnings("unchecked")
            T found = (T) fetch(archive.findAny(url));
            return found;
        }
        IBaseResource found = fetch(getFhirContext().getResourceType(type), url);
        return type.isInstance(found) ? type.cast(found) : null;
    }

    /** As it was shipped, or {@code null}. */
    Resource fetch(String resourceType, String url) {
        return fetch(url == null ? null : archive.find(resourceType, url));
    }

    private Resource fetch(Entry entry) {
        return entry == null || entry.form() != Entry.Form.R4
                ? null
                : read.computeIfAbsent(entry.offset(), offset -> parse(entry));
    }

    private Resource parse(Entry entry) {
        try {
            return new JsonParser().parse(archive.json(entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
