package org.trdcareplan.validation.definitions;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;

/**
 * FHIR's own definitions for HAPI's storage. Its FHIRPath engine goes through the list of structures for the names and
 * kinds of types, which the index of the archive knows; HAPI's class would read all of them, which costs a start
 * seconds. What is asked for by its canonical, HAPI's class reads.
 */
public final class ListedBaseDefinitions extends DefaultProfileValidationSupport {

    private static final String CORE = "http://hl7.org/fhir/StructureDefinition/";

    private final List<StructureDefinition> structures;

    public ListedBaseDefinitions(FhirContext fhirContext) {
        super(fhirContext);
        structures = Archive.open().entries().stream()
                .filter(entry -> entry.form() == Entry.Form.R5 && entry.url().startsWith(CORE))
                .map(ListedBaseDefinitions::listed)
                .toList();
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
}
