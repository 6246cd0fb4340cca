package org.trdcareplan.validation.definitions;

import java.util.Date;
import java.util.function.Supplier;
import org.hl7.fhir.r5.model.PackageInformation;
import org.hl7.fhir.r5.model.StructureDefinition;

/**
 * A structure as it stands in a list of all: what the index says of it, and its snapshot only when somebody looks. The
 * HL7 classes go through all structures for their names and types and never look into most.
 */
final class ListedStructure extends StructureDefinition {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<StructureDefinition> whole;

    @SuppressWarnings("JavaUtilDate") // HL7 asks for one
    ListedStructure(Entry entry, Supplier<StructureDefinition> whole) {
        this.whole = whole;
        setUrl(entry.url());
        setVersion(entry.version().isEmpty() ? null : entry.version());
        setName(entry.name());
        setType(entry.type());
        setBaseDefinition(entry.base().isEmpty() ? null : entry.base());
        setKind(entry.kind().isEmpty() ? null : StructureDefinitionKind.fromCode(entry.kind()));
        setDerivation(entry.derivation().isEmpty() ? null : TypeDerivationRule.fromCode(entry.derivation()));
        setAbstract(entry.isAbstract());
        if (!entry.origin().isEmpty()) {
            setSourcePackage(new PackageInformation(entry.origin(), null, null, new Date(0)));
        }
    }

    @Override
    public boolean hasSnapshot() {
        return true;
    }

    @Override
    public StructureDefinitionSnapshotComponent getSnapshot() {
        return whole.get().getSnapshot();
    }
}
