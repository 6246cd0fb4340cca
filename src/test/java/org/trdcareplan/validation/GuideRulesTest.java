package org.trdcareplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.interceptor.executor.InterceptorService;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ConstraintSeverity;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.ig.Guide;

/**
 * The guide under the server's validator: its examples are valid, and every rule is tripped by its failing fixtures, at
 * the place that the manifest names, and by nothing in their passing twins ({@code ig/test/manifest.json}).
 */
class GuideRulesTest {

    private static final FhirContext CONTEXT = FhirContext.forR4Cached();
    private static final Guide GUIDE = Guide.load(CONTEXT);
    private static final FhirValidator VALIDATOR = validator();

    private static FhirValidator validator() {
        ValidationConfiguration configuration = new ValidationConfiguration();
        InterceptorService interceptors = new InterceptorService();
        return configuration.fhirValidator(
                CONTEXT,
                configuration.profileValidator(
                        GUIDE, CONTEXT, new DefaultProfileValidationSupport(CONTEXT), interceptors),
                interceptors);
    }

    /** A fixture as the manifest describes it. */
    record Fixture(String file, String pass, String key, String severity, String expression) {

        String rule() {
            return "#" + key;
        }
    }

    static List<Fixture> fixtures() throws IOException {
        List<Fixture> fixtures = new ArrayList<>();
        for (JsonNode row : new ObjectMapper().readTree(new File("ig/test/manifest.json"))) {
            fixtures.add(new Fixture(
                    row.get("file").asText(),
                    row.get("pass").asText(),
                    row.get("key").asText(),
                    row.get("severity").asText(),
                    row.get("expression").asText()));
        }
        return fixtures;
    }

    static Stream<Resource> examples() {
        return GUIDE.examples().stream();
    }

    private static List<SingleValidationMessage> findings(String json, ResultSeverityEnum atLeast) {
        return VALIDATOR.validateWithResult(json).getMessages().stream()
                .filter(finding -> finding.getSeverity().compareTo(atLeast) >= 0)
                .toList();
    }

    private static String fixture(String file) {
        return FhirHttp.fixture(file.replace(".json", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void failingFixtureTripsItsRuleAndNoOther(Fixture fixture) throws IOException {
        ResultSeverityEnum severity = ResultSeverityEnum.fromCode(fixture.severity());

        List<SingleValidationMessage> findings = findings(fixture(fixture.file()), severity);

        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.getMessageId()).endsWith(fixture.rule());
            assertThat(finding.getSeverity()).isEqualTo(severity);
            assertThat(finding.getLocationString()).isEqualTo(fixture.expression());
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void passingTwinTripsNothing(Fixture fixture) throws IOException {
        assertThat(findings(fixture(fixture.pass()), ResultSeverityEnum.ERROR)).isEmpty();
        assertThat(findings(fixture(fixture.pass()), ResultSeverityEnum.WARNING))
                .noneMatch(finding -> finding.getMessageId().endsWith(fixture.rule()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void exampleIsValid(Resource example) {
        assertThat(findings(CONTEXT.newJsonParser().encodeResourceToString(example), ResultSeverityEnum.ERROR))
                .isEmpty();
    }

    @Test
    void everyErrorRuleOfTheGuideHasAFailingFixture() throws IOException {
        Set<String> rules = new TreeSet<>();
        GUIDE.definitions().stream()
                .filter(StructureDefinition.class::isInstance)
                .flatMap(profile -> ((StructureDefinition) profile).getDifferential().getElement().stream())
                .map(ElementDefinition::getConstraint)
                .flatMap(List::stream)
                .filter(rule -> rule.getSeverity() == ConstraintSeverity.ERROR)
                .forEach(rule -> rules.add(rule.getKey()));
        Set<String> proven = new TreeSet<>();
        fixtures().forEach(fixture -> proven.add(fixture.key()));

        assertThat(rules).hasSizeGreaterThan(20);
        assertThat(proven).containsAll(rules);
    }

    @Test
    void everyProfileHasAnExample() {
        Set<String> declared = new TreeSet<>();
        GUIDE.examples()
                .forEach(
                        example -> example.getMeta().getProfile().forEach(profile -> declared.add(profile.getValue())));
        Set<String> profiles = new TreeSet<>();
        GUIDE.definitions().stream()
                .filter(StructureDefinition.class::isInstance)
                .map(StructureDefinition.class::cast)
                .filter(profile -> !profile.getAbstract() && !profile.getType().equals("Extension"))
                .forEach(profile -> profiles.add(profile.getUrl()));

        assertThat(declared).containsAll(profiles);
    }

    @Test
    void codeOutsideARequiredBindingIsAnError() {
        String asthma =
                fixture("pass/trd-condition-1.1.json").replaceFirst("\"code\": \"\\d{8,}\"", "\"code\": \"195967001\"");

        assertThat(asthma).contains("195967001");
        assertThat(findings(asthma, ResultSeverityEnum.ERROR)).isNotEmpty();
    }
}
