package org.trdcareplan.ig;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kotlin.Pair;
import org.cqframework.cql.cql2elm.CqlTranslator;
import org.cqframework.cql.cql2elm.LibraryManager;
import org.cqframework.cql.cql2elm.ModelManager;
import org.cqframework.cql.cql2elm.StringLibrarySourceProvider;
import org.hl7.elm.r1.CodeDef;
import org.hl7.elm.r1.ExpressionDef;
import org.hl7.elm.r1.FunctionDef;
import org.hl7.fhir.r4.model.AdverseEvent;
import org.hl7.fhir.r4.model.AdverseEvent.AdverseEventActuality;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Measure;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Timing;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencds.cqf.cql.engine.data.CompositeDataProvider;
import org.opencds.cqf.cql.engine.execution.CqlEngine;
import org.opencds.cqf.cql.engine.execution.Environment;
import org.opencds.cqf.cql.engine.execution.EvaluationParams;
import org.opencds.cqf.cql.engine.execution.EvaluationResult;
import org.opencds.cqf.cql.engine.fhir.model.R4FhirModelResolver;
import org.opencds.cqf.cql.engine.runtime.DateTime;
import org.opencds.cqf.cql.engine.runtime.Interval;

/**
 * The measures of the guide: their CQL translates, every population is a define of it, its codes are those of the
 * guide, and patients made by hand are counted as they should be in the year 2026.
 */
class MeasuresTest {

    private static final FhirContext CONTEXT = FhirContext.forR4Cached();
    private static final Guide GUIDE = Guide.load(CONTEXT);
    private static final LibraryManager LOGIC = logic();
    private static final String FHIR = "http://hl7.org/fhir";
    private static final String LOINC = "http://loinc.org";

    static List<Library> libraries() {
        return definitions(Library.class);
    }

    static List<Measure> measures() {
        return definitions(Measure.class);
    }

    private static <T> List<T> definitions(Class<T> type) {
        return GUIDE.definitions().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static String cql(Library library) {
        return library.getContent().stream()
                .filter(content -> "text/cql".equals(content.getContentType()))
                .map(content -> new String(content.getData(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    /** Keeps what it has translated, so that the engine reads each library once. */
    private static LibraryManager logic() {
        LibraryManager manager = new LibraryManager(new ModelManager());
        manager.getLibrarySourceLoader()
                .registerProvider(new StringLibrarySourceProvider(
                        libraries().stream().map(MeasuresTest::cql).toList()));
        return manager;
    }

    private static CqlTranslator translated(Library library) {
        return CqlTranslator.fromText(cql(library), new LibraryManager(LOGIC.getModelManager()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("libraries")
    void libraryTranslates(Library library) {
        CqlTranslator translator = translated(library);

        assertThat(translator.getErrors()).isEmpty();
        assertThat(translator.toELM().getIdentifier().getId()).isEqualTo(library.getName());
        assertThat(translator.toELM().getIdentifier().getVersion()).isEqualTo(library.getVersion());
        assertThat(library.getUrl()).endsWith("/Library/" + library.getName());
    }

    @Test
    void everyPopulationIsADefineOfItsLibrary() {
        assertThat(measures()).hasSize(6);
        for (Measure measure : measures()) {
            Library library = libraries().stream()
                    .filter(candidate -> candidate
                            .getUrl()
                            .equals(measure.getLibrary().get(0).getValue()))
                    .findFirst()
                    .orElseThrow();
            Set<String> defines = translated(library).toELM().getStatements().getDef().stream()
                    .filter(define -> !(define instanceof FunctionDef))
                    .map(ExpressionDef::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(defines)
                    .containsAll(measure.getGroup().stream()
                            .flatMap(group -> group.getPopulation().stream())
                            .map(population -> population.getCriteria().getExpression())
                            .toList());
        }
    }

    /** A code of the guide's own systems is one of its concepts; any other is listed in one of its value sets. */
    @Test
    void everyCodeOfTheLogicIsACodeOfTheGuide() {
        Set<String> known = new TreeSet<>();
        definitions(CodeSystem.class).forEach(system -> system.getConcept()
                .forEach(concept -> known.add(system.getUrl() + "|" + concept.getCode())));
        definitions(ValueSet.class)
                .forEach(valueSet -> valueSet.getCompose().getInclude().forEach(include -> include.getConcept()
                        .forEach(concept -> known.add(include.getSystem() + "|" + concept.getCode()))));
        known.add("http://terminology.hl7.org/CodeSystem/adverse-event-seriousness|Serious");

        for (Library library : libraries()) {
            org.hl7.elm.r1.Library elm = translated(library).toELM();
            Map<String, String> systems = elm.getCodeSystems().getDef().stream()
                    .collect(Collectors.toMap(system -> system.getName(), system -> system.getId()));
            for (CodeDef code : elm.getCodes().getDef()) {
                assertThat(known).contains(systems.get(code.getCodeSystem().getName()) + "|" + code.getId());
            }
        }
    }

    // Counted by hand: half of 30 is 15; a score of another scale does not help.
    @ParameterizedTest(name = "MADRS {0} then {1}, PHQ-9 {2} then {3}: counted {4}, response {5}")
    @CsvSource({
        "30, 15, , , true, true",
        "30, 16, , , true, false",
        "30, 20, 20, 4, true, false",
        ", , 20, 10, true, true",
        "30, , , , true, false",
        ", 12, , , false, false"
    })
    void responseIsAFallOfHalfOnOneScale(
            Integer madrs, Integer madrsAfter, Integer phq9, Integer phq9After, boolean counted, boolean response) {
        List<Resource> chart = new ArrayList<>(List.of(
                session("s1", "2026-03-03", "dosing-session", "esketamine", "induction"),
                session("s2", "2026-03-30", "dosing-session", "esketamine", "induction"),
                session("s3", "2026-04-06", "dosing-session", "esketamine", "optimisation")));
        add(chart, instrument("madrs"), madrs, "2026-02-26");
        add(chart, instrument("madrs"), madrsAfter, "2026-03-31");
        add(chart, loinc("44261-6"), phq9, "2026-02-26");
        add(chart, loinc("44261-6"), phq9After, "2026-03-31");

        EvaluationResult result = evaluate(chart);

        assertThat(truth(result, "ResponseInitialPopulation")).isTrue();
        assertThat(truth(result, "ResponseDenominator")).isEqualTo(counted);
        assertThat(truth(result, "ResponseDenominator") && truth(result, "ResponseNumerator"))
                .isEqualTo(response);
    }

    @Test
    void scoreFromThreeWeeksBeforeIsNoBaselineAndSevenWeeksAfterNoOutcome() {
        List<Resource> early = new ArrayList<>(List.of(session("s1", "2026-03-03", "ect-session", "ect", "induction")));
        add(early, instrument("hamd17"), 24, "2026-02-10");
        List<Resource> late = new ArrayList<>(List.of(session("s1", "2026-03-03", "ect-session", "ect", "induction")));
        add(late, instrument("hamd17"), 24, "2026-02-26");
        add(late, instrument("hamd17"), 5, "2026-04-21");

        assertThat(truth(evaluate(early), "ResponseDenominator")).isFalse();
        assertThat(truth(evaluate(late), "ResponseDenominator")).isTrue();
        assertThat(truth(evaluate(late), "ResponseNumerator")).isFalse();
    }

    // The window of an index of 10 January 2025 is 11 November 2025 to 11 March 2026 (365 days, 60 either way).
    @ParameterizedTest(name = "PHQ-9 {0}, then {1} on {2}: counted {3}, remission {4}")
    @CsvSource({
        "10, 4, 2026-01-05, true, true",
        "10, 5, 2026-01-05, true, false",
        "9, 4, 2026-01-05, false, false",
        "20, 4, 2025-11-11, true, true",
        "20, 4, 2025-11-10, true, false",
        "20, 4, 2026-03-11, true, true",
        "20, 4, 2026-03-12, true, false"
    })
    void remissionIsBelowFiveAtTwelveMonths(int index, int score, String date, boolean counted, boolean remission) {
        List<Resource> chart =
                new ArrayList<>(List.of(session("s1", "2025-01-12", "dosing-session", "ketamine-iv", "induction")));
        add(chart, loinc("44261-6"), index, "2025-01-10");
        add(chart, loinc("44261-6"), score, date);

        EvaluationResult result = evaluate(chart);

        assertThat(truth(result, "RemissionInitialPopulation")).isTrue();
        assertThat(truth(result, "RemissionDenominator")).isEqualTo(counted);
        assertThat(truth(result, "RemissionDenominator") && truth(result, "RemissionNumerator"))
                .isEqualTo(remission);
    }

    @Test
    void lastScoreOfTheWindowDecidesOnRemission() {
        List<Resource> chart =
                new ArrayList<>(List.of(session("s1", "2025-01-12", "dosing-session", "ketamine-iv", "induction")));
        add(chart, loinc("44261-6"), 18, "2025-01-10");
        add(chart, loinc("44261-6"), 3, "2025-12-20");
        add(chart, loinc("44261-6"), 7, "2026-02-20");

        assertThat(truth(evaluate(chart), "RemissionNumerator")).isFalse();
    }

    @ParameterizedTest(name = "{0} planned: completed {1}")
    @CsvSource({"2, true", "3, false"})
    void courseIsCompletedWithAsManySessionsAsPlanned(int planned, boolean completed) {
        ServiceRequest order = new ServiceRequest()
                .setStatus(ServiceRequestStatus.ACTIVE)
                .setIntent(ServiceRequestIntent.ORDER)
                .setCode(local("trd-activity-kind", "dosing-session"));
        order.addExtension(
                GUIDE.canonicalBase() + "/StructureDefinition/treatment-phase",
                local("trd-treatment-phase", "induction"));
        Timing timing = new Timing();
        timing.getRepeat()
                .setCount(planned)
                .setBounds(new Period()
                        .setStartElement(new DateTimeType("2026-03-03"))
                        .setEndElement(new DateTimeType("2026-03-30")));
        order.setOccurrence(timing);
        List<Resource> chart = List.of(
                order,
                session("s1", "2026-03-03", "dosing-session", "esketamine", "induction"),
                session("s2", "2026-03-06", "dosing-session", "esketamine", "induction"),
                session("s3", "2026-04-06", "maintenance-session", "esketamine", "maintenance"));

        EvaluationResult result = evaluate(chart);

        assertThat(truth(result, "CompletionDenominator")).isTrue();
        assertThat(truth(result, "CompletionNumerator")).isEqualTo(completed);
    }

    @Test
    void sessionIsCompletelyMonitoredWithEveryReading() {
        List<Resource> chart = new ArrayList<>(List.of(
                session("s1", "2026-03-03", "dosing-session", "esketamine", "induction"),
                session("s2", "2026-03-06", "dosing-session", "esketamine", "induction"),
                session("s3", "2026-03-10", "dosing-session", "psilocybin", "induction")));
        for (String complete : List.of("s1", "s3")) {
            chart.add(reading(complete, "85354-9", "pre-dose"));
            chart.add(reading(complete, "85354-9", "post-40min"));
            chart.add(reading(complete, "85354-9", "pre-discharge"));
        }
        chart.add(reading("s1", "59408-5", "pre-dose"));
        chart.add(reading("s2", "85354-9", "pre-dose"));
        chart.add(reading("s2", "85354-9", "during"));
        chart.add(reading("s2", "59408-5", "during"));

        EvaluationResult result = evaluate(chart);

        assertThat(sessions(result, "Monitored Sessions")).containsExactly("s1", "s2", "s3");
        assertThat(sessions(result, "Completely Monitored Sessions")).containsExactly("s1", "s3");
        assertThat(truth(result, "MonitoringDenominator")).isTrue();
        assertThat(truth(result, "MonitoringNumerator")).isFalse();
    }

    @Test
    void seriousAdverseEventIsCountedOnTheDayOrByReference() {
        List<Resource> chart = List.of(
                session("s1", "2026-03-03", "dosing-session", "esketamine", "induction"),
                session("s2", "2026-03-06", "dosing-session", "esketamine", "induction"),
                session("s3", "2026-03-10", "ect-session", "ect", "induction"),
                adverseEvent("2026-03-03T14:50:00Z", "Serious", null),
                adverseEvent("2026-03-06T14:50:00Z", "Non-serious", null),
                adverseEvent("2026-03-20T08:00:00Z", "Serious", "s3"));

        EvaluationResult result = evaluate(chart);

        assertThat(sessions(result, "Sessions In Period")).containsExactly("s1", "s2", "s3");
        assertThat(sessions(result, "Sessions With Serious Adverse Event")).containsExactly("s1", "s3");
        assertThat(truth(result, "AdverseEventNumerator")).isTrue();
    }

    @Test
    void followUpIsAScoreInTheWindowOfItsMonth() {
        List<Resource> chart =
                new ArrayList<>(List.of(session("s1", "2026-03-03", "dosing-session", "psilocybin", "induction")));
        add(chart, loinc("44261-6"), 9, "2026-04-10");
        add(chart, instrument("madrs"), 11, "2026-09-20");

        EvaluationResult result = evaluate(chart);

        assertThat(List.of("MonthOneDue", "MonthThreeDue", "MonthSixDue")).allMatch(due -> truth(result, due));
        assertThat(truth(result, "MonthOneRated")).isTrue();
        assertThat(truth(result, "MonthThreeRated")).isFalse();
        assertThat(truth(result, "MonthSixRated")).isTrue();
    }

    // Evaluation over the resources of one patient.

    private static EvaluationResult evaluate(List<Resource> chart) {
        List<Resource> resources = new ArrayList<>(chart);
        resources.add(new Patient().setId("p"));
        CompositeDataProvider data = new CompositeDataProvider(
                new R4FhirModelResolver(CONTEXT),
                (context, path, value, type, template, codePath, codes, valueSet, datePath, low, high, range) ->
                        new ArrayList<Object>(resources.stream()
                                .filter(resource -> resource.fhirType().equals(type))
                                .toList()));
        CqlEngine engine = new CqlEngine(new Environment(LOGIC, Map.of(FHIR, data)));
        EvaluationParams.Builder request = new EvaluationParams.Builder();
        request.library("TRDMeasures", new EvaluationParams.LibraryParams.Builder().build());
        request.setContextParameter(new Pair<>("Patient", "p"));
        request.setEvaluationDateTime(ZonedDateTime.of(2026, 12, 31, 12, 0, 0, 0, ZoneOffset.UTC));
        request.setParameters(Map.of(
                "Measurement Period",
                new Interval(
                        new DateTime("2026-01-01T00:00:00.000", ZoneOffset.UTC),
                        true,
                        new DateTime("2026-12-31T23:59:59.999", ZoneOffset.UTC),
                        true)));
        return engine.evaluate(request.build()).getOnlyResultOrThrow();
    }

    private static boolean truth(EvaluationResult result, String define) {
        return Boolean.TRUE.equals(result.get(define).getValue());
    }

    private static List<String> sessions(EvaluationResult result, String define) {
        return ((List<?>) result.get(define).getValue())
                .stream()
                        .map(session -> ((Procedure) session).getIdElement().getIdPart())
                        .toList();
    }

    private static Procedure session(String id, String day, String kind, String modality, String phase) {
        Procedure session = new Procedure()
                .setStatus(ProcedureStatus.COMPLETED)
                .setCode(local("trd-activity-kind", kind))
                .setCategory(local("trd-modality", modality))
                .setPerformed(new Period()
                        .setStartElement(new DateTimeType(day + "T12:00:00Z"))
                        .setEndElement(new DateTimeType(day + "T14:30:00Z")));
        session.addExtension(
                GUIDE.canonicalBase() + "/StructureDefinition/treatment-phase", local("trd-treatment-phase", phase));
        session.setId(id);
        return session;
    }

    private static void add(List<Resource> chart, CodeableConcept scale, Integer score, String day) {
        if (score != null) {
            chart.add(new Observation()
                    .setStatus(ObservationStatus.FINAL)
                    .setCode(scale)
                    .setEffective(new DateTimeType(day + "T09:00:00Z"))
                    .setValue(new Quantity(score)));
        }
    }

    private static Observation reading(String session, String vital, String timepoint) {
        Observation reading =
                new Observation().setStatus(ObservationStatus.FINAL).setCode(loinc(vital));
        reading.addPartOf(new Reference("Procedure/" + session));
        reading.addExtension(
                GUIDE.canonicalBase() + "/StructureDefinition/session-timepoint",
                local("trd-session-timepoint", timepoint));
        return reading;
    }

    private static AdverseEvent adverseEvent(String when, String seriousness, String session) {
        AdverseEvent event =
                new AdverseEvent().setActuality(AdverseEventActuality.ACTUAL).setDateElement(new DateTimeType(when));
        event.getSeriousness()
                .addCoding()
                .setSystem("http://terminology.hl7.org/CodeSystem/adverse-event-seriousness")
                .setCode(seriousness);
        if (session != null) {
            event.addSuspectEntity().setInstance(new Reference("Procedure/" + session));
        }
        return event;
    }

    private static CodeableConcept loinc(String code) {
        CodeableConcept concept = new CodeableConcept();
        concept.addCoding().setSystem(LOINC).setCode(code);
        return concept;
    }

    private static CodeableConcept instrument(String code) {
        return local("trd-instrument", code);
    }

    private static CodeableConcept local(String system, String code) {
        CodeableConcept concept = new CodeableConcept();
        concept.addCoding()
                .setSystem(GUIDE.canonicalBase() + "/CodeSystem/" + system)
                .setCode(code);
        return concept;
    }
}
