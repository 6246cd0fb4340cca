package org.trdcareplan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trdcareplan.validation.GuideFixtures.GUIDE;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ElementDefinition.ConstraintSeverity;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.ig.GuideFiles.ResourceFile;
import org.trdcareplan.validation.GuideFixtures.Fixture;

/**
 * The guide under the server's validator: its examples are valid, and every rule is tripped by its failing fixtures, at
 * the place that the manifest names, and by nothing in their passing twins ({@code ig/test/manifest.json}).
 */
class GuideRulesTest {

    private static final ResourceValidator VALIDATOR = GuideFixtures.serverValidator();

    static List<Fixture> fixtures() {
        return GuideFixtures.fixtures();
    }

    static List<ResourceFile> examples() {
        return GuideFixtures.examples();
    }

    private static List<Finding> findings(String json, Severity atLeast) {
        return GuideFixtures.findings(VALIDATOR, json).stream()
                .filter(finding -> finding.severity().compareTo(atLeast) <= 0)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void failingFixtureTripsItsRuleAndNoOther(Fixture fixture) {
        Severity severity = Severity.valueOf(fixture.severity().toUpperCase(Locale.ROOT));

        List<Finding> findings = findings(fixture.text(), severity);

        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.key()).isEqualTo(fixture.key());
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.expression()).isEqualTo(fixture.expression());
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void passingTwinTripsNothing(Fixture fixture) {
        assertThat(findings(fixture.passText(), Severity.ERROR)).isEmpty();
        assertThat(findings(fixture.passText(), Severity.WARNING))
                .noneMatch(finding -> finding.key().equals(fixture.key()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void exampleIsValid(ResourceFile example) {
        assertThat(findings(example.json(), Severity.ERROR)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ConstraintSeverity.class,
            names = {"ERROR", "WARNING"})
    void everyRuleOfTheGuideHasAFixtureOfItsSeverity(ConstraintSeverity severity) {
        Set<String> rules = GUIDE.definitions().stream()
                .filter(StructureDefinition.class::isInstance)
                .flatMap(profile -> ((StructureDefinition) profile).getDifferential().getElement().stream())
                .flatMap(element -> element.getConstraint().stream())
                .filter(rule -> rule.getSeverity() == severity)
                .map(ElementDefinitionConstraintComponent::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> proven = fixtures().stream()
                .filter(fixture -> fixture.severity().equals(severity.toCode()))
                .map(Fixture::key)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rules).hasSizeGreaterThan(5);
        assertThat(proven).isEqualTo(rules);
    }

    @Test
    void everyProfileHasAnExample() {
        Set<String> declared = new TreeSet<>();
        examples().forEach(example -> example.tree()
                .at("/meta/profile")
                .forEach(profile -> declared.add(profile.asText().replaceFirst("\\|.*", ""))));
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
        String asthma = FhirHttp.fixture("pass/trd-condition-1.1")
                .replaceFirst("\"code\": \"\\d{8,}\"", "\"code\": \"195967001\"");

        assertThat(asthma).contains("195967001");
        assertThat(findings(asthma, Severity.ERROR)).isNotEmpty();
    }
}
