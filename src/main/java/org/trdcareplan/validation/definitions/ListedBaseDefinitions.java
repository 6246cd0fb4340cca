package org.trdcareplan.validation.definitions;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;

/**
 * FHIR's own definitions for HAPI's storage. Its FHIRPath engine goes through the list of structures for the names and
 * kinds of types, which the index of the archive knows, and asks for a type of a wrong name, that of {@code
 * value.as(DateTime)} in FHIR's search parameters; HAPI's class would read all structures for the one as for the other,
 * which costs seconds and the memory of 20,000 element definitions. What else is asked for by its canonical, HAPI's class reads.
 */
public final class ListedBaseDefinitions extends DefaultProfileValidationSupport {

    private static final String CORE = "http://hl7.org/fhir/StructureDefinition/";

    private final Map<String, Entry> byUrl;
    private final List<StructureDefinition> structures;

    public ListedBaseDefinitions(FhirContext fhirContext) {
        super(fhirContext);
        byUrl = Archive.open().entries().stream()
                .filter(entry -> entry.form() == Entry.Form.R5 && entry.url().startsWith(CORE))
                .collect(Collectors.toMap(Entry::url, entry -> entry));
        structures = byUrl.values().stream().map(ListedBaseDefinitions::listed).toList();
    }

    private static StructureDefinition listed(Entry entry) {
        StructureDefinition structure = new StructureDefinition();
        structure.setUrl(entry.url());
        structure.setName(entry.name());
        structure.setType(entry.type());
        structure.setAbstract(entry.isAbstract());
        if (!entry.base().isEmpty()) {
            structure.setBaseDefinition(entry.base());
        }
        if (!entry.kind().isEmpty()) {
            structure.setKind(StructureDefinitionKind.fromCode(entry.kind()));
        }
        if (!entry.derivation().isEmpty()) {
            structure.setDerivation(TypeDerivationRule.fromCode(entry.derivation()));
        }
        return structure;
    }

    @Override
    @SuppressWarnings("unchecked") // HAPI's signature lets the caller choose the type
    public <T extends IBaseResource> List<T> fetchAllStructureDefinitions() {
        return (List<T>) structures;
    }

    /** A type whose name was written with a capital is that type under the written name, as HAPI has it. */
    @Override
    public IBaseResource fetchStructureDefinition(String url) {
        if (!url.startsWith(CORE) || byUrl.containsKey(url)) {
            return super.fetchStructureDefinition(url);
        }
        String written = url.substring(CORE.length());
        Entry meant = byUrl.get(CORE + StringUtils.uncapitalize(written));
        if (meant == null) {
            return null;
        }
        StructureDefinition structure = listed(meant);
        structure.setType(written);
        return structure;
    }
}
