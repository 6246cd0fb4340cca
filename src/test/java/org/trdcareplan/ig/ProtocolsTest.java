package org.trdcareplan.ig;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.fhirpath.IFhirPath;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.ActionPrecheckBehavior;
import org.hl7.fhir.r4.model.PlanDefinition.ActionRequiredBehavior;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.Timing;
import org.hl7.fhir.r4.model.UsageContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The protocols of the guide: whatever is instantiated from them can become a valid plan, and their numbers are those
 * of the published protocols. Numbers are written here by hand, each with its source.
 */
class ProtocolsTest {

    private static final FhirContext CONTEXT = FhirContext.forR4Cached();
    private static final Guide GUIDE = Guide.load(CONTEXT);
    private static final IFhirPath FHIR_PATH = CONTEXT.newFhirPath();
    private static final FhirValidator VALIDATOR = validator();

    /** The rules of a care plan that its steps decide. */
    private static final Set<String> STEP_RULES =
            Set.of("trd-careplan-1", "trd-careplan-3", "trd-careplan-4", "trd-psilocybin-1");

    private static FhirValidator validator() {
        PrePopulatedValidationSupport guide = new PrePopulatedValidationSupport(CONTEXT);
        GUIDE.definitions().forEach(guide::addResource);
        ValidationSupportChain chain = new ValidationSupportChain(
                new DefaultProfileValidationSupport(CONTEXT),
                guide,
                new CommonCodeSystemsTerminologyService(CONTEXT),
                new InMemoryTerminologyServerValidationSupport(CONTEXT));
        return CONTEXT.newValidator().registerValidatorModule(new FhirInstanceValidator(chain));
    }

    static Stream<PlanDefinition> protocols() {
        return all(PlanDefinition.class);
    }

    static Stream<ActivityDefinition> activities() {
        return all(ActivityDefinition.class);
    }

    static Stream<ActivityDefinition> orders() {
        return activities().filter(activity -> activity.getKind().toCode().equals("MedicationRequest"));
    }

    static Stream<MetadataResource> definitions() {
        return Stream.concat(protocols(), activities());
    }

    private static <T extends MetadataResource> Stream<T> all(Class<T> type) {
        return GUIDE.definitions().stream().filter(type::isInstance).map(type::cast);
    }

    private static <T extends MetadataResource> Optional<T> find(Class<T> type, String url) {
        return all(type).filter(definition -> url.equals(definition.getUrl())).findFirst();
    }

    private static PlanDefinition protocol(String id) {
        return protocols()
                .filter(protocol -> protocol.getIdElement().getIdPart().equals("trd-protocol-" + id))
                .findFirst()
                .orElseThrow();
    }

    private static ActivityDefinition activity(String id) {
        return activities()
                .filter(activity -> activity.getIdElement().getIdPart().equals("trd-activity-" + id))
                .findFirst()
                .orElseThrow();
    }

    private static CodeSystem codeSystem(String id) {
        return find(CodeSystem.class, GUIDE.canonicalBase() + "/CodeSystem/" + id)
                .orElseThrow();
    }

    private static List<PlanDefinitionActionComponent> actions(PlanDefinition protocol) {
        List<PlanDefinitionActionComponent> found = new ArrayList<>();
        protocol.getAction().forEach(action -> collect(action, found));
        return found;
    }

    private static void collect(PlanDefinitionActionComponent action, List<PlanDefinitionActionComponent> found) {
        found.add(action);
        action.getAction().forEach(child -> collect(child, found));
    }

    private static List<PlanDefinitionActionComponent> steps(PlanDefinition protocol) {
        return actions(protocol).stream().filter(action -> !action.hasAction()).toList();
    }

    private static PlanDefinitionActionComponent action(PlanDefinition protocol, String id) {
        return actions(protocol).stream()
                .filter(action -> id.equals(action.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(List<CodeableConcept> concepts, String codeSystem) {
        return concepts.stream()
                .flatMap(concept -> concept.getCoding().stream())
                .filter(coding -> codeSystem(codeSystem).getUrl().equals(coding.getSystem()))
                .map(Coding::getCode)
                .toList();
    }

    private static List<String> kinds(PlanDefinitionActionComponent step) {
        return codes(step.getCode(), "trd-activity-kind");
    }

    private static List<String> modalities(PlanDefinition protocol) {
        List<CodeableConcept> contexts = protocol.getUseContext().stream()
                .filter(context -> context.getCode().getCode().equals("workflow"))
                .map(UsageContext::getValueCodeableConcept)
                .toList();
        return codes(contexts, "trd-modality");
    }

    private static Optional<MetadataResource> definition(PlanDefinitionActionComponent step) {
        String url = step.getDefinitionCanonicalType().getValue();
        return definitions()
                .filter(definition -> definition.getUrl().equals(url))
                .findFirst();
    }

    private static int count(PlanDefinition protocol, String step) {
        return action(protocol, step).getTimingTiming().getRepeat().getCount();
    }

    @Test
    void everyModalityHasAProtocol() {
        Set<String> modalities = new TreeSet<>();
        codeSystem("trd-modality").getConcept().forEach(concept -> modalities.add(concept.getCode()));
        modalities.remove("combination");
        Set<String> covered = new TreeSet<>();
        protocols()
                .map(ProtocolsTest::modalities)
                .filter(own -> own.size() == 1)
                .forEach(covered::addAll);

        assertThat(covered).isEqualTo(modalities);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("definitions")
    void definitionIsValid(MetadataResource definition) {
        List<SingleValidationMessage> errors = VALIDATOR.validateWithResult(definition).getMessages().stream()
                .filter(finding -> finding.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .toList();

        assertThat(errors).isEmpty();
        assertThat(definition.getVersion()).isEqualTo(GUIDE.version());
        assertThat(definition.getTitle()).isNotBlank();
        assertThat(definition.getDescription()).isNotBlank();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("protocols")
    void everyStepHasOneKindAndADefinitionOfTheGuide(PlanDefinition protocol) {
        Set<String> allowed = new TreeSet<>();
        codeSystem("trd-activity-kind").getConcept().forEach(concept -> allowed.add(concept.getCode()));

        assertThat(steps(protocol)).isNotEmpty().allSatisfy(step -> {
            assertThat(step.getTitle()).isNotBlank();
            assertThat(kinds(step)).hasSize(1).allMatch(allowed::contains);
            assertThat(definition(step)).isPresent();
            if (definition(step).orElseThrow() instanceof ActivityDefinition activity) {
                boolean order = activity.getKind().toCode().equals("MedicationRequest");
                assertThat(kinds(step))
                        .isEqualTo(
                                order
                                        ? List.of("medication-order")
                                        : codes(List.of(activity.getCode()), "trd-activity-kind"));
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("protocols")
    void stepRecursAsItsActivityDoes(PlanDefinition protocol) {
        assertThat(steps(protocol)).allSatisfy(step -> {
            if (definition(step).orElseThrow() instanceof ActivityDefinition activity && activity.hasTimingTiming()) {
                assertThat(step.hasTimingTiming()).isTrue();
                assertThat(step.getTimingTiming().equalsDeep(activity.getTimingTiming()))
                        .isTrue();
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("protocols")
    void referencesBetweenActionsAndGoalsResolve(PlanDefinition protocol) {
        List<String> ids = actions(protocol).stream()
                .map(PlanDefinitionActionComponent::getId)
                .toList();
        List<String> goals =
                protocol.getGoal().stream().map(goal -> goal.getId()).toList();

        assertThat(ids).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(goals).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(actions(protocol)).allSatisfy(action -> {
            assertThat(action.getRelatedAction())
                    .allSatisfy(related ->
                            assertThat(ids).contains(related.getActionId()).isNotEqualTo(action.getId()));
            assertThat(action.getGoalId()).allSatisfy(goal -> assertThat(goals).contains(goal.getValue()));
        });
    }

    /** The $apply of the clinical reasoning library names a request after its action and its definition. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("protocols")
    void idsOfWhatIsInstantiatedAreLegal(PlanDefinition protocol) {
        assertThat(steps(protocol)).allSatisfy(step -> assertThat(step.getId() + "-"
                        + definition(step).orElseThrow().getIdElement().getIdPart())
                .hasSizeLessThanOrEqualTo(64));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("protocols")
    void ofAlternativesExactlyOneIsTheDefault(PlanDefinition protocol) {
        actions(protocol).stream().filter(ProtocolsTest::isChoice).forEach(choice -> assertThat(choice.getAction())
                .filteredOn(option -> option.getPrecheckBehavior() == ActionPrecheckBehavior.YES)
                .hasSize(1));
    }

    private static boolean isChoice(PlanDefinitionActionComponent action) {
        return action.hasSelectionBehavior()
                && action.getSelectionBehavior().toCode().equals("exactly-one");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("activities")
    void activityStampsAProfileOfTheGuideAndOfItsKind(ActivityDefinition activity) {
        Optional<StructureDefinition> profile = find(StructureDefinition.class, activity.getProfile());

        assertThat(profile).isPresent();
        assertThat(profile.orElseThrow().getType()).isEqualTo(activity.getKind().toCode());
        assertThat(profile.orElseThrow().getAbstract()).isFalse();
    }

    @Test
    void everyActivityIsAStepOfAProtocol() {
        Set<String> used = new TreeSet<>();
        protocols().forEach(protocol -> steps(protocol)
                .forEach(step -> used.add(step.getDefinitionCanonicalType().getValue())));

        assertThat(activities()).allSatisfy(activity -> assertThat(used).contains(activity.getUrl()));
    }

    /**
     * The fewest steps a protocol allows: what has to be, the defaults of its choices, nothing that could be. The parts
     * of a combination become plans of their own; a protocol inside a protocol of the same modality gives its steps.
     */
    private static List<PlanDefinitionActionComponent> fewestSteps(PlanDefinition protocol) {
        List<PlanDefinitionActionComponent> steps = new ArrayList<>();
        for (PlanDefinitionActionComponent step : fewestSteps(protocol.getAction())) {
            if (modalities(protocol).size() == 1 && definition(step).orElseThrow() instanceof PlanDefinition part) {
                steps.addAll(fewestSteps(part));
            } else {
                steps.add(step);
            }
        }
        return steps;
    }

    private static List<PlanDefinitionActionComponent> fewestSteps(List<PlanDefinitionActionComponent> actions) {
        List<PlanDefinitionActionComponent> steps = new ArrayList<>();
        for (PlanDefinitionActionComponent action : actions) {
            if (action.getRequiredBehavior() == ActionRequiredBehavior.COULD
                    || action.getPrecheckBehavior() == ActionPrecheckBehavior.NO) {
                continue;
            }
            if (action.hasAction()) {
                steps.addAll(fewestSteps(action.getAction()));
            } else {
                steps.add(action);
            }
        }
        return steps;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("protocols")
    void smallestPlanOfAProtocolSatisfiesThePlanRules(PlanDefinition protocol) {
        String modality = modalities(protocol).get(0);
        CarePlan plan =
                new CarePlan().setStatus(CarePlan.CarePlanStatus.ACTIVE).setIntent(CarePlan.CarePlanIntent.PLAN);
        fewestSteps(protocol).forEach(step -> plan.addActivity()
                .addExtension(GUIDE.canonicalBase() + "/StructureDefinition/activity-kind", step.getCodeFirstRep()));

        List<ElementDefinitionConstraintComponent> rules = rules(planProfile(modality)).stream()
                .filter(rule -> STEP_RULES.contains(rule.getKey()))
                .toList();

        assertThat(rules).hasSizeGreaterThanOrEqualTo(2);
        assertThat(rules)
                .allSatisfy(rule ->
                        assertThat(holds(plan, rule)).as(rule.getHuman()).isTrue());
    }

    private static StructureDefinition planProfile(String modality) {
        ConceptDefinitionComponent concept = codeSystem("trd-modality").getConcept().stream()
                .filter(candidate -> candidate.getCode().equals(modality))
                .findFirst()
                .orElseThrow();
        String id = concept.getProperty().stream()
                .filter(property -> property.getCode().equals("plan-profile"))
                .map(property -> property.getValueStringType().getValue())
                .findFirst()
                .orElseThrow();
        return find(StructureDefinition.class, GUIDE.canonicalBase() + "/StructureDefinition/" + id)
                .orElseThrow();
    }

    private static List<ElementDefinitionConstraintComponent> rules(StructureDefinition profile) {
        return profile.getSnapshot().getElementFirstRep().getConstraint().stream()
                .filter(rule -> rule.getKey().startsWith("trd-"))
                .toList();
    }

    private static boolean holds(Resource resource, ElementDefinitionConstraintComponent rule) {
        return FHIR_PATH
                .evaluateFirst(resource, rule.getExpression(), BooleanType.class)
                .map(BooleanType::booleanValue)
                .orElse(false);
    }

    /** Completed as a server does: off-label-use from the property of the modality, true for racemic ketamine. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void orderPassesTheOrderRulesOnceItIsFlagged(ActivityDefinition activity) {
        MedicationRequest order = new MedicationRequest()
                .setMedication(activity.getProductCodeableConcept())
                .setDosageInstruction(activity.getDosage());
        order.addExtension(GUIDE.canonicalBase() + "/StructureDefinition/off-label-use", new BooleanType(true));
        StructureDefinition profile =
                find(StructureDefinition.class, activity.getProfile()).orElseThrow();

        assertThat(activity.hasCode())
                .as("code does not map to MedicationRequest")
                .isFalse();
        assertThat(activity.getDosage()).isNotEmpty();
        assertThat(rules(profile)).isNotEmpty().allSatisfy(rule -> assertThat(holds(order, rule))
                .as(rule.getHuman())
                .isTrue());
    }

    /** ELEKT-D: six infusions, two a week; Phillips 2019: six infusions, three a week, then four weekly. */
    @Test
    void ketamineSeriesHasSixInfusionsOfHalfAMilligramPerKilogramOverFortyMinutes() {
        PlanDefinition protocol = protocol("ketamine-iv");

        assertThat(count(protocol, "twice-weekly-infusions")).isEqualTo(6);
        assertThat(perWeek(protocol, "twice-weekly-infusions")).isEqualTo(2);
        assertThat(count(protocol, "thrice-weekly-infusions")).isEqualTo(6);
        assertThat(perWeek(protocol, "thrice-weekly-infusions")).isEqualTo(3);
        assertThat(count(protocol, "weekly")).isEqualTo(4);
        assertThat(List.of(activity("ketamine-iv-order-twice"), activity("ketamine-iv-order-thrice")))
                .allSatisfy(order -> {
                    Dosage dosage = order.getDosageFirstRep();
                    assertThat(dosage.getTiming().getRepeat().getCount()).isEqualTo(6);
                    assertThat(dosage.getTiming().getRepeat().getDuration()).isEqualByComparingTo("40");
                    assertThat(dose(dosage)).isEqualByComparingTo("0.5");
                });
    }

    /** CAN-BIND: weekly for a month, every two weeks for two months, monthly for three months. */
    @Test
    void ketamineContinuationIsSpacedAsInCanBind() {
        List<Dosage> lines = activity("ketamine-iv-order-continuation").getDosage();

        assertThat(lines)
                .extracting(line -> line.getTiming().getRepeat().getCount())
                .containsExactly(4, 4, 3);
        assertThat(count(protocol("ketamine-iv"), "two-weekly")).isEqualTo(4);
        assertThat(count(protocol("ketamine-iv"), "monthly")).isEqualTo(3);
    }

    /** Spravato label: twice weekly in weeks 1 to 4, weekly in weeks 5 to 8; 56 mg on day 1; review at week 4. */
    @Test
    void esketamineInductionHasEightSessionsAndStartsWithFiftySixMilligrams() {
        PlanDefinition protocol = protocol("esketamine");
        List<Dosage> lines = activity("esketamine-order-induction").getDosage();

        assertThat(count(protocol, "induction-sessions")).isEqualTo(8);
        assertThat(count(protocol, "optimisation-sessions")).isEqualTo(4);
        assertThat(dose(lines.get(0))).isEqualByComparingTo("56");
        assertThat(lines)
                .extracting(line -> line.getTiming().getRepeat().getCount())
                .containsExactly(1, 7);
        assertThat(action(protocol, "benefit-review")
                        .getRelatedActionFirstRep()
                        .getOffsetDuration()
                        .getValue())
                .isEqualByComparingTo("4");
    }

    /** COMP005: 25 mg, once; COMP006: three weeks between doses; Oregon: preparation 1 to 90 days before. */
    @Test
    void psilocybinHasPreparationDosingAndIntegration() {
        PlanDefinition protocol = protocol("psilocybin");
        List<String> kinds = fewestSteps(protocol).stream()
                .flatMap(step -> kinds(step).stream())
                .toList();

        assertThat(kinds).contains("preparation", "dosing-session", "integration");
        assertThat(dose(activity("psilocybin-order").getDosageFirstRep())).isEqualByComparingTo("25");
        assertThat(action(protocol, "preparation-session")
                        .getRelatedActionFirstRep()
                        .getOffsetRange()
                        .getHigh()
                        .getValue())
                .isEqualByComparingTo("90");
        assertThat(action(protocol, "second-dosing")
                        .getRelatedActionFirstRep()
                        .getOffsetDuration()
                        .getValue())
                .isEqualByComparingTo("3");
        assertThat(action(protocol, "dosing").getParticipant())
                .filteredOn(participant -> participant.getType().toCode().equals("practitioner"))
                .hasSize(2);
        assertThat(outcomeDays(protocol)).containsExactly(2, 8, 15, 29, 43);
    }

    /** The dose is given on day 1, so the offset is one less than the day. */
    private static List<Integer> outcomeDays(PlanDefinition protocol) {
        return steps(protocol).stream()
                .filter(step -> step.getId().startsWith("outcomes-day-"))
                .map(step -> step.getRelatedActionFirstRep()
                                .getOffsetDuration()
                                .getValue()
                                .intValue()
                        + 1)
                .toList();
    }

    /** 21 CFR 882.5940 and ELEKT-D: two or three sessions a week, usually 6 to 12, the first included. */
    @Test
    void ectCourseHasAtMostTwelveSessionsTwoOrThreeAWeek() {
        PlanDefinition protocol = protocol("ect");

        assertThat(1 + count(protocol, "twice-weekly")).isEqualTo(12);
        assertThat(perWeek(protocol, "twice-weekly")).isEqualTo(2);
        assertThat(1 + count(protocol, "thrice-weekly")).isEqualTo(12);
        assertThat(perWeek(protocol, "thrice-weekly")).isEqualTo(3);
        assertThat(action(protocol, "acute").getDescription()).contains("6 to 12 sessions");
    }

    /** PRIDE: four continuation sessions in the first month. */
    @Test
    void continuationEctHasFourSessionsInTheFirstMonth() {
        assertThat(count(protocol("ect"), "weekly")).isEqualTo(4);
    }

    private static int perWeek(PlanDefinition protocol, String step) {
        Timing.TimingRepeatComponent repeat =
                action(protocol, step).getTimingTiming().getRepeat();
        assertThat(repeat.getPeriod()).isEqualByComparingTo("1");
        assertThat(repeat.getPeriodUnit()).isEqualTo(Timing.UnitsOfTime.WK);
        return repeat.getFrequency();
    }

    private static BigDecimal dose(Dosage line) {
        return line.getDoseAndRateFirstRep().getDoseQuantity().getValue();
    }
}
