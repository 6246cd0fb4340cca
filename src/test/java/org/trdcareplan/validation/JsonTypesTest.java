package org.trdcareplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FHIR R4 §2.6.1.2: numbers and truth values are JSON's own, everything else is a text. */
class JsonTypesTest {

    private static final JsonTypes TYPES = new JsonTypes(FhirContext.forR4Cached());

    private static List<Finding> check(String json) {
        return TYPES.check(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String bundle(String resource) {
        return "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": [{\"resource\": " + resource
                + "}]}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"resourceType\": \"Patient\", \"active\": \"true\"}",
                "{\"resourceType\": \"Patient\", \"active\": 1}",
                "{\"active\": \"true\", \"resourceType\": \"Patient\"}",
                "{\"resourceType\": \"Patient\", \"name\": [{\"family\": 3}]}",
                "{\"resourceType\": \"Patient\", \"name\": [{\"given\": [\"A\", true]}]}",
                "{\"resourceType\": \"Patient\", \"multipleBirthInteger\": \"2\"}",
                "{\"resourceType\": \"Observation\", \"valueQuantity\": {\"value\": \"12\"}}",
                "{\"resourceType\": \"Patient\", \"extension\": [{\"url\": \"urn:x\", \"valueBoolean\": \"true\"}]}",
                "{\"resourceType\": \"Patient\", \"contained\": [{\"resourceType\": \"Patient\", \"active\": \"true\"}]}"
            })
    void wrongTypeIsToldByItselfAndInABundle(String resource) {
        assertThat(check(resource)).singleElement().extracting(Finding::key).isEqualTo(JsonTypes.KEY);
        assertThat(check(bundle(resource)))
                .singleElement()
                .extracting(Finding::key)
                .isEqualTo(JsonTypes.KEY);
    }

    @Test
    void thePlaceAndTheAdviceAreTold() {
        Finding finding =
                check("{\"resourceType\": \"Patient\",\n \"active\": \"true\"}").get(0);

        assertThat(finding.line()).isEqualTo(2);
        assertThat(finding.column()).isEqualTo(12);
        assertThat(finding.message()).contains("\"active\"").contains("true or false, not as a text in quotes");
    }

    @Test
    void nullsExtensionsOfPrimitivesAndUnknownElementsAreLeftToTheParser() {
        assertThat(check(
                        "{\"resourceType\": \"Patient\", \"name\": [{\"given\": [null, \"B\"], \"_given\": [{\"extension\":"
                                + " [{\"url\": \"urn:x\", \"valueInteger\": 3}]}, null]}], \"colour\": 4}"))
                .isEmpty();
    }

    @Test
    void everyExampleOfTheGuideIsRight() throws IOException {
        try (Stream<Path> examples = Files.list(Path.of("ig/fsh-generated/package/example"))) {
            assertThat(examples.filter(file -> file.toString().endsWith(".json"))
                            .toList())
                    .hasSizeGreaterThan(900)
                    .allSatisfy(file ->
                            assertThat(TYPES.check(Files.readAllBytes(file))).isEmpty());
        }
    }
}
