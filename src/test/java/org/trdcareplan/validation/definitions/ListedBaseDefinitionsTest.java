package org.trdcareplan.validation.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Beside HAPI's own class, in whose place it stands. */
class ListedBaseDefinitionsTest {

    private static final String CORE = "http://hl7.org/fhir/StructureDefinition/";

    private final FhirContext fhirContext = FhirContext.forR4Cached();
    private final ListedBaseDefinitions listed = new ListedBaseDefinitions(fhirContext);
    private final DefaultProfileValidationSupport hapis = new DefaultProfileValidationSupport(fhirContext);

    @Test
    void listsTheStructuresThatHapiReads() {
        assertThat(kinds(listed)).isEqualTo(kinds(hapis)).hasSizeGreaterThan(600);
    }

    private static Map<String, String> kinds(DefaultProfileValidationSupport definitions) {
        return definitions.<StructureDefinition>fetchAllStructureDefinitions().stream()
                .filter(structure -> structure.getUrl().startsWith(CORE))
                .collect(Collectors.toMap(
                        StructureDefinition::getUrl,
                        structure -> structure.getType() + " " + structure.getKind() + " " + structure.getDerivation(),
                        (one, other) -> one));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DateTime", "String", "Uri"})
    void aTypeOfAWrongNameIsToldFromTheIndex(String name) {
        StructureDefinition structure = (StructureDefinition) listed.fetchStructureDefinition(CORE + name);
        StructureDefinition asHapiReadsIt = (StructureDefinition) hapis.fetchStructureDefinition(CORE + name);

        assertThat(structure.getUrl()).isEqualTo(asHapiReadsIt.getUrl());
        assertThat(structure.getType()).isEqualTo(asHapiReadsIt.getType());
        assertThat(structure.getKind()).isEqualTo(asHapiReadsIt.getKind());
        assertThat(structure.hasSnapshot()).isFalse();
    }

    @Test
    void whatIsMissingIsMissing() {
        assertThat(listed.fetchStructureDefinition(CORE + "DateTimes")).isNull();
        assertThat(listed.fetchStructureDefinition(CORE)).isNull();
    }

    @Test
    void whatIsAskedForByItsCanonicalIsWhole() {
        StructureDefinition patient = (StructureDefinition) listed.fetchStructureDefinition(CORE + "Patient");

        assertThat(patient.getSnapshot().getElement()).isNotEmpty();
    }
}
