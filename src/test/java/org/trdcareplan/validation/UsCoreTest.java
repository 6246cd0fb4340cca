package org.trdcareplan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trdcareplan.validation.GuideFixtures.GUIDE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trdcareplan.ig.GuideFiles.ResourceFile;

/**
 * A record can conform to this guide and to US Core at once: each example of the US patient story (id {@code us-…}) is
 * valid against the profiles that it declares and against the US Core profile for what it is, in US Core 6.1.0 and 8.0.0.
 *
 * <p>Structure, cardinalities, fixed values and the value sets that US Core lists code by code are checked. Its value sets
 * of VSAC, and those that filter SNOMED CT or LOINC, cannot be expanded without a terminology server: the validator
 * warns of them, and warnings do not count here.
 */
class UsCoreTest {

    private static final String US_CORE = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-";

    private static final Map<String, Edition> EDITIONS =
            Map.of("6.1.0", Edition.read("6.1.0"), "8.0.0", Edition.read("8.0.0"));

    private static final Map<String, String> BY_TYPE = Map.ofEntries(
            Map.entry("Patient", "patient"),
            Map.entry("CarePlan", "careplan"),
            Map.entry("CareTeam", "careteam"),
            Map.entry("Goal", "goal"),
            Map.entry("MedicationRequest", "medicationrequest"),
            Map.entry("Procedure", "procedure"),
            Map.entry("Encounter", "encounter"),
            Map.entry("ServiceRequest", "servicerequest"),
            Map.entry("QuestionnaireResponse", "questionnaireresponse"),
            Map.entry("DocumentReference", "documentreference"),
            Map.entry("Practitioner", "practitioner"),
            Map.entry("PractitionerRole", "practitionerrole"),
            Map.entry("Organization", "organization"),
            Map.entry("Location", "location"),
            Map.entry("Provenance", "provenance"));

    private static final Map<String, String> BY_CONDITION_CATEGORY = Map.of(
            "encounter-diagnosis", "condition-encounter-diagnosis",
            "problem-list-item", "condition-problems-health-concerns",
            "health-concern", "condition-problems-health-concerns");

    private static final Map<String, String> BY_OBSERVATION_CATEGORY = Map.of(
            "vital-signs", "vital-signs",
            "survey", "observation-screening-assessment",
            "laboratory", "observation-lab",
            "imaging", "observation-clinical-result",
            "procedure", "observation-clinical-result");

    /** An edition of US Core, and the validator that knows it beside this guide. */
    private record Edition(List<StructureDefinition> profiles, Referee validator) {

        static Edition read(String version) {
            try (InputStream in = Objects.requireNonNull(
                            UsCoreTest.class.getResourceAsStream("/us-core/us-core-" + version + ".json.gz"));
                    InputStream json = new GZIPInputStream(in)) {
                List<MetadataResource> definitions =
                        GuideFixtures.CONTEXT.newJsonParser().parseResource(Bundle.class, json).getEntry().stream()
                                .map(entry -> (MetadataResource) entry.getResource())
                                .toList();
                return new Edition(
                        definitions.stream()
                                .filter(StructureDefinition.class::isInstance)
                                .map(StructureDefinition.class::cast)
                                .toList(),
                        Referee.of(CoreDefinitions.all(), GUIDE.definitions(), definitions));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The US Core profile for what the resource is, by type, category and code. */
        Optional<String> profileFor(ObjectNode resource) {
            String type = resource.path("resourceType").asText();
            return switch (type) {
                case "Condition" -> byCategory(resource, BY_CONDITION_CATEGORY);
                case "Observation" -> vitalSign(resource).or(() -> byCategory(resource, BY_OBSERVATION_CATEGORY));
                default -> Optional.ofNullable(BY_TYPE.get(type)).map(US_CORE::concat);
            };
        }

        /** US Core has a profile for each vital sign, told by the LOINC code that it fixes. */
        private Optional<String> vitalSign(ObjectNode observation) {
            List<String> codes = codes(observation.path("code"));
            return profiles.stream()
                    .filter(profile -> profile.getSnapshot().getElement().stream()
                            .filter(element -> element.getId().equals("Observation.code"))
                            .map(ElementDefinition::getPattern)
                            .filter(CodeableConcept.class::isInstance)
                            .flatMap(pattern -> ((CodeableConcept) pattern).getCoding().stream())
                            .anyMatch(coding -> codes.contains(coding.getCode())))
                    .map(StructureDefinition::getUrl)
                    .findFirst();
        }
    }

    private static Optional<String> byCategory(ObjectNode resource, Map<String, String> profiles) {
        return items(resource.path("category"))
                .flatMap(category -> codes(category).stream())
                .filter(profiles::containsKey)
                .map(code -> US_CORE + profiles.get(code))
                .findFirst();
    }

    private static List<String> codes(JsonNode concept) {
        return items(concept.path("coding"))
                .map(coding -> coding.path("code").asText())
                .toList();
    }

    private static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    static Stream<Arguments> examplesInEachEdition() {
        return EDITIONS.keySet().stream().sorted().flatMap(version -> usExamples()
                .filter(example ->
                        EDITIONS.get(version).profileFor(example.tree()).isPresent())
                .map(example -> Arguments.of(version, example)));
    }

    private static Stream<ResourceFile> usExamples() {
        return GuideFixtures.examples().stream()
                .filter(example -> example.tree().path("id").asText().startsWith("us-"));
    }

    @ParameterizedTest(name = "{0}: {1}", allowZeroInvocations = true)
    @MethodSource("examplesInEachEdition")
    void usExampleConformsToBoth(String version, ResourceFile example) {
        Edition edition = EDITIONS.get(version);
        String profile = edition.profileFor(example.tree()).orElseThrow();

        assertThat(Referee.errors(edition.validator().findings(example.json(), profile)))
                .as(profile)
                .isEmpty();
    }

    @Test
    void theUsStoryIsLongEnoughToProveIt() {
        assertThat(examplesInEachEdition()).hasSizeGreaterThanOrEqualTo(2 * 10);
    }
}
