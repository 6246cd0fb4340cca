package org.trdcareplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r5.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r5.model.Base;
import org.hl7.fhir.r5.model.BooleanType;
import org.hl7.fhir.r5.model.DateTimeType;
import org.hl7.fhir.r5.model.DateType;
import org.hl7.fhir.r5.model.Observation;
import org.hl7.fhir.r5.model.Patient;
import org.hl7.fhir.r5.model.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.ig.Guide;

/**
 * What a rule in FHIRPath may trip over although it reads well: comparing several values, which is an error (FHIRPath N1
 * §4.5) and empty in HL7's engine, or a date with a dateTime of that day, which is empty (§6.2); and a rule whose
 * expression is empty is broken. No rule of the guide does either.
 */
class RuleExpressionsTest {

    private static final List<StructureDefinition> PROFILES = GuideFixtures.GUIDE.definitions().stream()
            .filter(StructureDefinition.class::isInstance)
            .map(StructureDefinition.class::cast)
            .toList();

    private static final FHIRPathEngine ENGINE = new FHIRPathEngine(GuideFixtures.definitions());

    private static final ExpressionLint LINT = new ExpressionLint(ENGINE, new SingleSlices(PROFILES));

    /** Doubts about the rules of the guide, each with the key of its rule. */
    private static final Set<String> DOUBTS = PROFILES.stream()
            .flatMap(profile -> profile.getDifferential().getElement().stream())
            .flatMap(element -> element.getConstraint().stream()
                    .flatMap(rule -> LINT.doubts(element.getPath(), rule.getExpression()).stream()
                            .map(doubt -> doubt + " in " + rule.getKey())))
            .collect(Collectors.toCollection(TreeSet::new));

    @Test
    void noRuleAsksOfOneValueWhatThereMayBeSeveralOf() {
        assertThat(DOUBTS).noneMatch(doubt -> doubt.startsWith(ExpressionLint.SEVERAL));
    }

    @Test
    void noRuleComparesADateWithADateTime() {
        assertThat(DOUBTS).noneMatch(doubt -> doubt.startsWith(ExpressionLint.DATE_WITH_TIME));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Observation; component.value.ofType(Quantity).value <= 3",
                "Observation; component.value.ofType(Quantity).exists(value <= 3) and category.coding.code = 'survey'",
                "Observation; component.where(code.text = 'a').value.ofType(Quantity).value * 2 > 1",
                "Observation; category.coding.code in ('a' | 'b')",
                "Observation; identifier.value.startsWith('a')",
                "Observation; iif(component.value.ofType(boolean) = true, 1, 2) > 1",
                "Observation; identifier.value.first() = identifier.value",
                "Observation; hasMember.all(%resource.component.value.ofType(boolean) = true)",
                "Observation.component; interpretation.text = 'high'",
                "Bundle; entry.resource.ofType(Observation).status = 'final'",
                "CarePlan; activity.extension.where(url.endsWith('/activity-kind')).value.ofType(boolean) = true"
            })
    void questionToSeveralValuesIsFound(String path, String expression) {
        assertThat(LINT.doubts(path, expression))
                .isNotEmpty()
                .allMatch(doubt -> doubt.startsWith(ExpressionLint.SEVERAL));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Observation; component.all(value.ofType(Quantity).value <= 3)",
                "Observation; component.value.ofType(Quantity).value.all($this <= 3)",
                "Observation; category.coding.exists(code = 'survey')",
                "Observation; component.count() > 2",
                "Observation; 'a' in category.coding.code",
                "Observation; category.coding.code contains 'a'",
                "Observation; identifier.first().value.startsWith('a')",
                "Observation; value.ofType(Quantity).value <= 3",
                "Observation; component.where(code.coding.exists(code = 'charge')).value.ofType(Quantity).value <= 576",
                "Observation; (effective.ofType(Period).start | effective.ofType(dateTime)) <= issued",
                "CarePlan; activity.all(extension.where(url.endsWith('/activity-kind')).value.ofType(boolean) = true)",
                "Observation; iif(component.exists(), category, interpretation).coding.exists(code = 'a')",
                "Patient; birthDate <= @2026-01-05",
                "Patient; meta.lastUpdated <= now()"
            })
    void questionToOneValueIsFine(String path, String expression) {
        assertThat(LINT.doubts(path, expression)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Patient; birthDate <= deceased.ofType(dateTime)",
                "Patient; meta.lastUpdated > birthDate",
                "Patient; birthDate + 18 years <= now()",
                "Patient; iif(active = true, birthDate, deceased.ofType(dateTime)) <= now()",
                "Patient; birthDate != @2026-01-05T10:00:00Z",
                "Patient; identifier.all(period.start >= %resource.birthDate)",
                "Goal; target.all(due.ofType(date) > %resource.meta.lastUpdated)"
            })
    void comparisonOfADateWithADateTimeIsFound(String path, String expression) {
        assertThat(LINT.doubts(path, expression))
                .isNotEmpty()
                .allMatch(doubt -> doubt.startsWith(ExpressionLint.DATE_WITH_TIME));
    }

    @Test
    void comparisonOfSeveralValuesIsEmpty() {
        Observation scores = new Observation();
        scores.addComponent().setValue(new Quantity(1));
        scores.addComponent().setValue(new Quantity(2));

        assertThat(ENGINE.evaluate(scores, "component.value.ofType(Quantity).value <= 3"))
                .isEmpty();
        assertThat(truth(scores, "component.all(value.ofType(Quantity).value <= 3)"))
                .isTrue();
    }

    @Test
    void comparisonOfADateWithADateTimeOfThatDayIsEmpty() {
        Patient patient = new Patient()
                .setBirthDateElement(new DateType("2026-01-05"))
                .setDeceased(new DateTimeType("2026-01-05T10:00:00Z"));

        assertThat(ENGINE.evaluate(patient, "birthDate <= deceased.ofType(dateTime)"))
                .isEmpty();
    }

    @Test
    void codesAreNoSubsetOfStrings() {
        Observation score = new Observation();
        score.getCode().addCoding().setCode("a");

        assertThat(truth(score, "code.coding.code.subsetOf('a' | 'b')")).isFalse();
        assertThat(truth(score, "code.coding.all(('a' | 'b') contains code)")).isTrue();
    }

    private static boolean truth(Base resource, String expression) {
        List<Base> result = ENGINE.evaluate(resource, expression);
        assertThat(result).hasSize(1);
        return ((BooleanType) result.get(0)).booleanValue();
    }

    /** The score has no comparator, so the made-up rule is neither true nor false. */
    @Test
    void ruleWhoseExpressionIsEmptyIsBroken() {
        Guide made = new MadeUpGuide()
                .change(
                        "StructureDefinition-trd-score-phq9",
                        profile -> profile.replace(
                                "ofType(Quantity).value.all($this >= 0 and $this <= 27 and $this mod 1 = 0)",
                                "ofType(Quantity).comparator = '<'"))
                .make();

        assertThat(GuideFixtures.findings(GuideFixtures.validatorKnowing(made), FhirHttp.fixture("pass/trd-phq9-1.1")))
                .filteredOn(finding -> finding.severity().isError())
                .extracting(Finding::key)
                .containsExactly("trd-phq9-1");
    }
}
