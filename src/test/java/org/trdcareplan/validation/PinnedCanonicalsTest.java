package org.trdcareplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trdcareplan.FhirHttp;

/**
 * Canonicals with a version, as SUSHI and the IG Publisher write them, mean what they mean without: HAPI 8.8.0 alone does
 * not resolve those of FHIR (hapi-fhir issues 7453 and 7564).
 */
class PinnedCanonicalsTest {

    private static final String CORE = "http://hl7.org/fhir/StructureDefinition/";
    private static final String BASE = GuideFixtures.GUIDE.canonicalBase();
    private static final String PHQ9 = BASE + "/StructureDefinition/trd-score-phq9";
    private static final String PIN = "|" + GuideFixtures.GUIDE.version();

    private static final ResourceValidator VALIDATOR = GuideFixtures.serverValidator();

    private static List<String> errors(ResourceValidator validator, String json, String... asked) {
        return validator
                .validate(json.getBytes(StandardCharsets.UTF_8), Format.JSON, List.of(asked))
                .findings()
                .stream()
                .filter(finding -> finding.severity().isError())
                .map(finding -> finding.expression() + " " + finding.key())
                .toList();
    }

    private static String declaring(String json, String profile) {
        return json.replace("\"" + PHQ9 + "\"", "\"" + profile + "\"");
    }

    @Test
    void profileOfFhirInMetaProfile() {
        String declared = declaring(FhirHttp.fixture("pass/trd-phq9-1.1"), CORE + "Observation|4.0.1");

        assertThat(errors(VALIDATOR, declared)).isEmpty();
        assertThat(errors(VALIDATOR, declared.replace("\"code\":", "\"codes\":")))
                .isNotEmpty();
    }

    @Test
    void profileOfFhirAskedFor() {
        assertThat(errors(VALIDATOR, FhirHttp.fixture("pass/trd-phq9-1.1"), CORE + "Observation|4.0.1"))
                .isEmpty();
        assertThat(errors(VALIDATOR, FhirHttp.fixture("pass/trd-phq9-1.1"), CORE + "vitalsigns|4.0.1"))
                .isNotEmpty();
    }

    @Test
    void profileOfTheGuideInMetaProfile() {
        assertThat(errors(VALIDATOR, declaring(FhirHttp.fixture("pass/trd-phq9-1.1"), PHQ9 + PIN)))
                .isEmpty();
        assertThat(errors(VALIDATOR, declaring(FhirHttp.fixture("fail/trd-phq9-1.1"), PHQ9 + PIN)))
                .containsExactly("Observation.value.ofType(Quantity) trd-phq9-1");
    }

    @Test
    void profileOfTheGuideAskedFor() {
        String plain = declaring(FhirHttp.fixture("fail/trd-phq9-1.1"), CORE + "Observation");

        assertThat(errors(VALIDATOR, plain)).isEmpty();
        assertThat(errors(VALIDATOR, plain, PHQ9 + PIN))
                .containsExactly("Observation.value.ofType(Quantity) trd-phq9-1");
    }

    @Test
    void versionThatNobodyHasIsUnknown() {
        assertThat(errors(VALIDATOR, FhirHttp.fixture("pass/trd-phq9-1.1"), CORE + "Observation|3.0.2"))
                .containsExactly("Observation trd-unknown-profile");
    }

    /** In a guide whose bindings, extensions, base and target profiles are all pinned. */
    @Test
    void everyReferenceInsideTheGuide() {
        String canonical = "\"((?:" + BASE.replace(".", "\\.") + ")/(?:StructureDefinition|ValueSet)/[A-Za-z0-9-]+)\"";
        String ofFhir = "\"(http://hl7\\.org/fhir/(?:StructureDefinition|ValueSet)/[A-Za-z0-9-]+)\"";
        MadeUpGuide pinned = new MadeUpGuide();
        for (String file : List.of("StructureDefinition-trd-careplan-esketamine", "StructureDefinition-trd-careplan")) {
            pinned.change(file, text -> text.replaceAll(
                            "(\"(?:valueSet|baseDefinition)\"\\s*:\\s*)" + canonical, "$1\"$2\\" + PIN + "\"")
                    .replaceAll("(\"(?:targetProfile|profile)\"\\s*:\\s*\\[\\s*)" + canonical, "$1\"$2\\" + PIN + "\"")
                    .replaceAll("(\"(?:valueSet|baseDefinition)\"\\s*:\\s*)" + ofFhir, "$1\"$2\\|4.0.1\"")
                    .replaceAll("(\"(?:targetProfile|profile)\"\\s*:\\s*\\[\\s*)" + ofFhir, "$1\"$2\\|4.0.1\""));
        }
        ResourceValidator validator = GuideFixtures.validatorKnowing(pinned.make());
        String plan = FhirHttp.fixture("pass/trd-careplan-1.1");
        String wrongModality = plan.replaceFirst("\"code\": \"esketamine\"", "\"code\": \"no-such\"");
        String wrongExtension = plan.replaceFirst("\"valueCodeableConcept\"", "\"valueString\": \"x\", \"was\"");

        assertThat(errors(validator, plan)).isEmpty();
        assertThat(wrongModality).isNotEqualTo(plan);
        assertThat(errors(validator, wrongModality))
                .isEqualTo(errors(VALIDATOR, wrongModality))
                .isNotEmpty();
        assertThat(errors(validator, wrongExtension)).isEqualTo(errors(VALIDATOR, wrongExtension));
    }
}
