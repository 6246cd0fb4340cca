package org.trdcareplan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trdcareplan.validation.GuideFixtures.GUIDE;

import java.util.List;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trdcareplan.ig.GuideFiles;
import org.trdcareplan.ig.GuideFiles.ResourceFile;
import org.trdcareplan.validation.GuideFixtures.Fixture;

/**
 * The guide under the HL7 validator, independent of the server's: it agrees on every definition, example and rule. Only
 * errors count; which warnings this validator adds of its own is no concern of the guide.
 */
class RefereeTest {

    private static final Referee REFEREE = Referee.of(CoreDefinitions.all(), GUIDE.definitions());

    static List<ResourceFile> examples() {
        return GuideFixtures.examples();
    }

    static List<Fixture> fixtures() {
        return GuideFixtures.fixtures();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void exampleIsValid(ResourceFile example) {
        assertThat(Referee.errors(REFEREE.findings(example.json()))).isEmpty();
    }

    /**
     * Profiles prove themselves by use: checking their text, this validator asks for a package cache and objects to what
     * a snapshot inherits from core. A topic is written in extensions of R5 (decision 0011), which it refuses in R4.
     */
    static List<ResourceFile> definitions() {
        return GuideFiles.definitions(GUIDE).stream()
                .filter(file -> !file.name().startsWith("StructureDefinition-"))
                .filter(file -> !file.name().startsWith("Basic-trd-topic-"))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("definitions")
    void definitionIsValid(ResourceFile definition) {
        assertThat(Referee.errors(REFEREE.findings(definition.json()))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void failingFixtureTripsItsRule(Fixture fixture) {
        List<ValidationMessage> findings = REFEREE.findings(fixture.text());

        assertThat(findings)
                .extracting(finding -> finding.getMessageId() + " " + finding.getLevel())
                .anyMatch(
                        finding -> finding.endsWith(fixture.rule() + " " + IssueSeverity.fromCode(fixture.severity())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void passingTwinTripsNothing(Fixture fixture) {
        List<ValidationMessage> findings = REFEREE.findings(fixture.passText());

        assertThat(Referee.errors(findings)).isEmpty();
        assertThat(findings)
                .extracting(finding -> String.valueOf(finding.getMessageId()))
                .noneMatch(id -> id.endsWith(fixture.rule()));
    }
}
