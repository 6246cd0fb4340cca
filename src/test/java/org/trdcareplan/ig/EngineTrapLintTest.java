package org.trdcareplan.ig;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.DiscriminatorType;
import org.hl7.fhir.r4.model.ElementDefinition.SlicingRules;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;

/** The guide keeps clear of what FHIR engines judge differently, or not at all. */
class EngineTrapLintTest {

    private static final Guide GUIDE = Guide.load(FhirContext.forR4Cached());

    private static Stream<StructureDefinition> profiles() {
        return GUIDE.definitions().stream()
                .filter(StructureDefinition.class::isInstance)
                .map(StructureDefinition.class::cast);
    }

    /** Engines disagree about slices by profile and by what a reference resolves to. */
    @Test
    void slicesAreToldByValuePatternOrTypeAndNeverByAReferencesTarget() {
        Set<String> wrong = profiles()
                .flatMap(profile -> profile.getSnapshot().getElement().stream()
                        .flatMap(element -> element.getSlicing().getDiscriminator().stream()
                                .filter(discriminator -> !Set.of(
                                                        DiscriminatorType.VALUE,
                                                        DiscriminatorType.PATTERN,
                                                        DiscriminatorType.TYPE)
                                                .contains(discriminator.getType())
                                        || discriminator.getPath().contains("resolve()"))
                                .map(discriminator -> profile.getId() + " " + element.getId() + " by "
                                        + discriminator.getType().toCode() + " " + discriminator.getPath())))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(wrong).isEmpty();
    }

    /** HL7's validator takes openAtEnd for open, and checks the order of neighbours only ({@code SlicesTest}). */
    @Test
    void noSlicingAsksForAnOrder() {
        Set<String> wrong = profiles()
                .flatMap(profile -> profile.getSnapshot().getElement().stream()
                        .filter(ElementDefinition::hasSlicing)
                        .filter(element -> element.getSlicing().getOrdered()
                                || element.getSlicing().getRules() == SlicingRules.OPENATEND)
                        .map(element -> profile.getId() + " " + element.getId()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(wrong).isEmpty();
    }

    /** {@code subsetOf} compares a code with a string, which are never equal: the rule would never be met. */
    @Test
    void noRuleComparesCodesBySubsetOf() {
        assertThat(rules("subsetOf\\(")).isEmpty();
    }

    /** A validator reads one resource; whether a rule is met may not hang on what else it can reach. */
    @Test
    void noRuleAsksForAnotherResourceOrATerminologyServer() {
        assertThat(rules("\\b(conformsTo|memberOf|subsumes|subsumedBy)\\(")).isEmpty();
    }

    /** {@code a in (x) or b} without parentheses binds otherwise than it reads. */
    @Test
    void noRuleMixesInAndOrWithoutParentheses() {
        assertThat(rules("\\w+ in \\([^()]*\\)\\s+or\\b")).isEmpty();
    }

    /** Rules of the guide whose expression has the pattern. */
    private static Set<String> rules(String pattern) {
        Set<String> found = profiles()
                .flatMap(profile -> profile.getDifferential().getElement().stream())
                .flatMap(element -> element.getConstraint().stream())
                .filter(rule -> rule.getExpression().matches("(?s).*" + pattern + ".*"))
                .map(rule -> rule.getKey() + ": " + rule.getExpression())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(profiles()
                        .flatMap(profile -> profile.getDifferential().getElement().stream())
                        .flatMap(element -> element.getConstraint().stream()))
                .hasSizeGreaterThan(100);
        return found;
    }
}
