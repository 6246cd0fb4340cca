package org.trdcareplan.ig;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.hapi.ctx.HapiWorkerContext;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptPropertyComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemAnswerOptionComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The questionnaires of the guide: their totals come out as added by hand, mean a score of the guide and cannot leave
 * its range; their answers and questions resolve.
 */
class QuestionnairesTest {

    private static final FhirContext CONTEXT = FhirContext.forR4Cached();
    private static final Guide GUIDE = Guide.load(CONTEXT);

    private static final FHIRPathEngine FHIR_PATH =
            new FHIRPathEngine(new HapiWorkerContext(CONTEXT, CONTEXT.getValidationSupport()));

    private static final String CALCULATED = "http://hl7.org/fhir/StructureDefinition/cqf-expression";
    private static final String ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue";

    static List<Questionnaire> questionnaires() {
        return GUIDE.definitions().stream()
                .filter(Questionnaire.class::isInstance)
                .map(Questionnaire.class::cast)
                .toList();
    }

    static List<QuestionnaireResponse> responses() {
        return GUIDE.examples().stream()
                .filter(QuestionnaireResponse.class::isInstance)
                .map(QuestionnaireResponse.class::cast)
                .toList();
    }

    private static Questionnaire questionnaire(String id) {
        return questionnaires().stream()
                .filter(questionnaire ->
                        questionnaire.getIdElement().getIdPart().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<QuestionnaireItemComponent> items(Questionnaire questionnaire) {
        return flatten(questionnaire.getItem(), QuestionnaireItemComponent::getItem);
    }

    private static List<QuestionnaireResponseItemComponent> items(QuestionnaireResponse response) {
        return flatten(response.getItem(), QuestionnaireResponseItemComponent::getItem);
    }

    private static <T> List<T> flatten(List<T> items, Function<T, List<T>> children) {
        return items.stream()
                .flatMap(item -> Stream.concat(Stream.of(item), flatten(children.apply(item), children).stream()))
                .toList();
    }

    private static List<QuestionnaireItemComponent> scored(Questionnaire questionnaire) {
        return questionnaire.getItem().stream()
                .filter(item -> item.getAnswerOption().stream()
                        .anyMatch(option -> points(option).isPresent()))
                .toList();
    }

    private static List<QuestionnaireItemComponent> totals(Questionnaire questionnaire) {
        return questionnaire.getItem().stream()
                .filter(item -> item.hasExtension(CALCULATED))
                .toList();
    }

    private static Optional<BigDecimal> points(QuestionnaireItemAnswerOptionComponent option) {
        return Optional.ofNullable(option.getValueCoding().getExtensionByUrl(ORDINAL))
                .map(extension -> ((DecimalType) extension.getValue()).getValue());
    }

    /** A response in which the n-th scored item has the n-th of these points; fewer points leave items unanswered. */
    private static QuestionnaireResponse answered(Questionnaire questionnaire, int... points) {
        QuestionnaireResponse response = new QuestionnaireResponse();
        List<QuestionnaireItemComponent> scored = scored(questionnaire);
        for (int i = 0; i < points.length; i++) {
            QuestionnaireItemComponent item = scored.get(i);
            BigDecimal wanted = BigDecimal.valueOf(points[i]);
            Coding option = item.getAnswerOption().stream()
                    .filter(candidate -> points(candidate).orElseThrow().compareTo(wanted) == 0)
                    .findFirst()
                    .orElseThrow()
                    .getValueCoding();
            response.addItem()
                    .setLinkId(item.getLinkId())
                    .addAnswer()
                    .setValue(new Coding(option.getSystem(), option.getCode(), option.getDisplay()));
        }
        return response;
    }

    private static List<Integer> calculated(QuestionnaireItemComponent total, QuestionnaireResponse response) {
        Expression expression = (Expression) total.getExtensionByUrl(CALCULATED).getValue();
        List<Base> result =
                FHIR_PATH.evaluate(null, response, response, response, FHIR_PATH.parse(expression.getExpression()));
        return result.stream().map(value -> ((IntegerType) value).getValue()).toList();
    }

    /** All-lowest, all-highest and both sides of each band of the instrument; the sums are added by hand. */
    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "trd-phq9, 0 0 0 0 0 0 0 0 0, 0",
        "trd-phq9, 1 1 1 1 0 0 0 0 0, 4",
        "trd-phq9, 1 1 1 1 1 0 0 0 0, 5",
        "trd-phq9, 1 1 1 1 1 1 1 1 1, 9",
        "trd-phq9, 2 1 1 1 1 1 1 1 1, 10",
        "trd-phq9, 3 3 3 3 2 0 0 0 0, 14",
        "trd-phq9, 3 3 3 3 3 0 0 0 0, 15",
        "trd-phq9, 3 3 3 3 3 3 1 0 0, 19",
        "trd-phq9, 3 3 3 3 3 3 1 0 1, 20",
        "trd-phq9, 3 3 3 3 3 3 3 3 3, 27",
        "trd-phq2, 0 0, 0",
        "trd-phq2, 1 1, 2",
        "trd-phq2, 0 3, 3",
        "trd-phq2, 3 3, 6",
        "trd-gad7, 0 0 0 0 0 0 0, 0",
        "trd-gad7, 1 1 1 1 0 0 0, 4",
        "trd-gad7, 2 1 1 1 0 0 0, 5",
        "trd-gad7, 3 2 1 1 1 1 0, 9",
        "trd-gad7, 3 2 1 1 1 1 1, 10",
        "trd-gad7, 2 2 2 2 2 2 2, 14",
        "trd-gad7, 3 2 2 2 2 2 2, 15",
        "trd-gad7, 3 3 3 3 3 3 3, 21",
        "trd-audit-c, 0, 0",
        "trd-audit-c, 1 0 0, 1",
        "trd-audit-c, 1 1 1, 3",
        "trd-audit-c, 2 1 1, 4",
        "trd-audit-c, 3 3 3, 9",
        "trd-audit-c, 4 4 4, 12"
    })
    void totalIsTheSumOfTheAnswers(String id, String points, int sum) {
        Questionnaire questionnaire = questionnaire(id);
        int[] answers =
                Arrays.stream(points.split(" ")).mapToInt(Integer::parseInt).toArray();

        assertThat(totals(questionnaire)).singleElement().satisfies(total -> assertThat(
                        calculated(total, answered(questionnaire, answers)))
                .containsExactly(sum));
    }

    @ParameterizedTest(name = "CGI severity {0}, improvement {1}")
    @CsvSource({"1, 1", "4, 4", "5, 2", "7, 7"})
    void eachCgiRatingIsItsOwnTotal(int severity, int improvement) {
        Questionnaire cgi = questionnaire("trd-cgi");
        QuestionnaireResponse response = answered(cgi, severity, improvement);

        assertThat(calculated(totals(cgi).get(0), response)).containsExactly(severity);
        assertThat(calculated(totals(cgi).get(1), response)).containsExactly(improvement);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"trd-phq9, 3 3 3 3 3 3 3 3", "trd-phq2, 3", "trd-gad7, 1 1 1 1 1 1", "trd-audit-c, 4 4"})
    void incompleteAnswersHaveNoTotal(String id, String points) {
        Questionnaire questionnaire = questionnaire(id);
        int[] answers =
                Arrays.stream(points.split(" ")).mapToInt(Integer::parseInt).toArray();

        assertThat(calculated(totals(questionnaire).get(0), answered(questionnaire, answers)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("responses")
    void exampleHasTheTotalOfItsAnswers(QuestionnaireResponse response) {
        Questionnaire questionnaire = byCanonical(response.getQuestionnaire());
        Map<String, QuestionnaireResponseItemComponent> answers = items(response).stream()
                .collect(Collectors.toMap(QuestionnaireResponseItemComponent::getLinkId, item -> item, (a, b) -> a));

        for (QuestionnaireItemComponent total : totals(questionnaire)) {
            List<Integer> recorded = answers.containsKey(total.getLinkId())
                    ? List.of(answers.get(total.getLinkId())
                            .getAnswerFirstRep()
                            .getValueIntegerType()
                            .getValue())
                    : List.of();
            assertThat(calculated(total, response)).isEqualTo(recorded);
        }
    }

    @Test
    void everyQuestionnaireHasAFilledExample() {
        Set<String> filled = responses().stream()
                .map(QuestionnaireResponse::getQuestionnaire)
                .collect(Collectors.toSet());

        assertThat(questionnaires()).hasSizeGreaterThan(10);
        assertThat(filled)
                .containsAll(questionnaires().stream()
                        .map(form -> form.getUrl() + "|" + form.getVersion())
                        .toList());
    }

    /** The total's code is the code of one instrument, and the least and the most that can be reached is its range. */
    @Test
    void totalFillsAScoreOfTheGuideAndCannotLeaveItsRange() {
        List<String> filled = new ArrayList<>();
        for (Questionnaire questionnaire : questionnaires()) {
            List<QuestionnaireItemComponent> totals = totals(questionnaire);
            List<QuestionnaireItemComponent> scored = scored(questionnaire);
            for (int i = 0; i < totals.size(); i++) {
                ConceptDefinitionComponent instrument = instrument(totals.get(i).getCodeFirstRep());
                List<QuestionnaireItemComponent> summed = totals.size() == 1 ? scored : List.of(scored.get(i));
                assertThat(sum(summed, points -> points.min(BigDecimal::compareTo)))
                        .isEqualByComparingTo(property(instrument, "minimum"));
                assertThat(sum(summed, points -> points.max(BigDecimal::compareTo)))
                        .isEqualByComparingTo(property(instrument, "maximum"));
                filled.add(instrument.getCode());
            }
        }

        assertThat(filled).containsExactlyInAnyOrder("phq9", "phq2", "gad7", "audit-c", "cgi-s", "cgi-i");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questionnaires")
    void linkIdsAreUnique(Questionnaire questionnaire) {
        assertThat(items(questionnaire))
                .extracting(QuestionnaireItemComponent::getLinkId)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questionnaires")
    void answersAndConditionsResolve(Questionnaire questionnaire) {
        Set<String> valueSets = GUIDE.definitions().stream()
                .filter(ValueSet.class::isInstance)
                .map(definition -> ((ValueSet) definition).getUrl())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> links = items(questionnaire).stream()
                .map(QuestionnaireItemComponent::getLinkId)
                .toList();

        for (QuestionnaireItemComponent item : items(questionnaire)) {
            if (item.hasAnswerValueSet()) {
                assertThat(valueSets).contains(item.getAnswerValueSet());
            }
            item.getEnableWhen().forEach(when -> assertThat(links).contains(when.getQuestion()));
        }
    }

    private static Questionnaire byCanonical(String canonical) {
        return questionnaires().stream()
                .filter(form -> canonical.equals(form.getUrl() + "|" + form.getVersion()))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal sum(
            Collection<QuestionnaireItemComponent> items, Function<Stream<BigDecimal>, Optional<BigDecimal>> choice) {
        return items.stream()
                .map(item -> choice.apply(item.getAnswerOption().stream()
                                .map(option -> points(option).orElseThrow()))
                        .orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static ConceptDefinitionComponent instrument(Coding total) {
        CodeSystem instruments = GUIDE.definitions().stream()
                .filter(CodeSystem.class::isInstance)
                .map(CodeSystem.class::cast)
                .filter(system -> system.getUrl().endsWith("/trd-instrument"))
                .findFirst()
                .orElseThrow();
        return instruments.getConcept().stream()
                .filter(concept -> total.getSystem().equals(instruments.getUrl())
                        ? total.getCode().equals(concept.getCode())
                        : concept.getProperty().stream()
                                .filter(ConceptPropertyComponent::hasValueCoding)
                                .anyMatch(property -> property.getValueCoding()
                                                .getSystem()
                                                .equals(total.getSystem())
                                        && property.getValueCoding().getCode().equals(total.getCode())))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal property(ConceptDefinitionComponent concept, String code) {
        return concept.getProperty().stream()
                .filter(property -> property.getCode().equals(code))
                .findFirst()
                .orElseThrow()
                .getValueDecimalType()
                .getValue();
    }
}
