package org.trdcareplan.bench;

import java.time.LocalDate;
import java.util.List;
import org.trdcareplan.bench.Workload.Requests;

/**
 * What an EHR or a registry asks. Every request draws a patient; the answer must hold what the generator made of that
 * patient. HAPI keeps the result of a search for a minute: searches are asked with {@code no-cache} unless the name of the
 * workload says otherwise.
 */
final class Reads {

    private static final String CACHE = "Cache-Control";

    /** Of the population, whom workloads ask again and again whose results come from the cache. */
    private static final int ASKED_AGAIN = 20;

    private Reads() {}

    static List<Workload> all() {
        return List.of(
                read("read-careplan", 1000, Reads::readPlan),
                read("read-unchanged", 1000, Reads::readUnchanged),
                read("search-patient", 500, Reads::searchPatient),
                search("search-careplan", Reads::searchPlan),
                cached("search-careplan-cached", Reads::searchPlan),
                unstored("search-careplan-unstored", Reads::searchPlan),
                search("search-observation", Reads::searchScores),
                cached("search-observation-cached", Reads::searchScores),
                search("search-date", Reads::searchScoresByDate),
                search("search-chained", Reads::searchChained),
                search("search-revinclude", Reads::searchSessions),
                search("page-2", 50, "no-cache", Reads::secondPage), // where HAPI sleeps it takes half a second
                search("count-observation", Reads::countObservations),
                new Workload("count-population", 1, 100, true, Reads::countPlans),
                new Workload("search-population", 1, 50, true, Reads::newestScores),
                new Workload(
                        "everything", 1, 100, true, target -> n -> everything(target, target.drawn("everything", n))),
                read("history", 500, Reads::history),
                new Workload(
                        "metadata",
                        1,
                        100,
                        false,
                        target -> n -> Request.get("/metadata", Answers.holding(200, "CapabilityStatement"))));
    }

    /** Asks about one patient. */
    private interface Question {
        Request of(Target target, int number);
    }

    private static Workload read(String name, int measured, Question question) {
        return new Workload(name, 1, measured, true, target -> n -> question.of(target, target.drawn(name, n)));
    }

    private static Workload search(String name, Question question) {
        return search(name, 300, "no-cache", question);
    }

    private static Workload unstored(String name, Question question) {
        return search(name, 300, "no-store", question);
    }

    private static Workload search(String name, int measured, String cacheControl, Question question) {
        return new Workload(
                name,
                1,
                measured,
                true,
                target -> n -> question.of(target, target.drawn(name, n)).headers(CACHE, cacheControl));
    }

    private static Workload cached(String name, Question question) {
        return new Workload(
                name, 1, 300, true, target -> n -> question.of(target, target.drawn(name, n % ASKED_AGAIN)));
    }

    private static Request readPlan(Target target, int number) {
        return Request.get(
                "/" + target.ids().plan(number),
                Answers.holding(200, value(target.population().planIdentifier(number))));
    }

    private static Request readUnchanged(Target target, int number) {
        return Request.get(
                "/" + target.ids().plan(number),
                answer -> answer.statusCode() == 304 && answer.body().isEmpty(),
                "If-None-Match",
                "W/\"1\"");
    }

    private static Request searchPatient(Target target, int number) {
        String identifier = target.population().patientIdentifier(number);
        return Request.get(
                "/Patient?identifier=" + Server.encode(identifier),
                Answers.found(1, 0).and(Answers.holding(200, value(identifier))),
                CACHE,
                "no-cache");
    }

    private static Request searchPlan(Target target, int number) {
        Person person = target.population().person(number);
        return Request.get(
                "/CarePlan?patient=%s&category=%s&_include=CarePlan:goal&_include=CarePlan:activity-reference&_count=100"
                        .formatted(target.ids().patient(number), person.story().name()),
                Answers.found(1, person.goalsAndOrders()));
    }

    private static Request searchScores(Target target, int number) {
        Person person = target.population().person(number);
        return Request.get(
                "/Observation?patient=%s&code=%s&_sort=-date&_count=20"
                        .formatted(target.ids().patient(number), Server.encode(person.score())),
                Answers.found(person.scores(), 0));
    }

    /** The second and the third visit, with some days around them. */
    private static Request searchScoresByDate(Target target, int number) {
        Person person = target.population().person(number);
        LocalDate from = person.visits().get(1).minusDays(3);
        LocalDate to = person.visits().get(2).plusDays(3);
        return Request.get(
                "/Observation?patient=%s&code=%s&date=ge%s&date=le%s"
                        .formatted(target.ids().patient(number), Server.encode(person.score()), from, to),
                Answers.found(2, 0));
    }

    private static Request searchChained(Target target, int number) {
        Person person = target.population().person(number);
        return Request.get(
                "/Observation?patient.identifier=%s&code=%s&_count=20"
                        .formatted(
                                Server.encode(target.population().patientIdentifier(number)),
                                Server.encode(person.score())),
                Answers.found(person.scores(), 0));
    }

    private static Request searchSessions(Target target, int number) {
        String plan = target.ids().plan(number);
        return Request.get(
                "/CarePlan?_id=%s&_revinclude=Procedure:based-on".formatted(plan.substring(plan.indexOf('/') + 1)),
                Answers.found(1, target.population().person(number).sessions()));
    }

    /** The first page, and the one that it links to. */
    private static Request secondPage(Target target, int number) {
        long rest = target.population().person(number).of("Observation").count() - 10;
        return Request.get(
                        "/Observation?patient=%s&_sort=date&_count=10"
                                .formatted(target.ids().patient(number)),
                        Answers.found(10, 0))
                .then(first -> Request.get(Answers.next(first), Answers.found(Math.min(10, rest), 0)));
    }

    private static Request countObservations(Target target, int number) {
        return Request.get(
                "/Observation?_summary=count&patient=" + target.ids().patient(number),
                Answers.total(
                        target.population().person(number).of("Observation").count()));
    }

    /** All care plans of a treatment. */
    private static Requests countPlans(Target target) {
        List<Story> stories = target.population().stories();
        List<Long> expected = stories.stream()
                .map(story -> target.population().having(story.name()))
                .toList();
        return n -> Request.get(
                "/CarePlan?_summary=count&category="
                        + stories.get(n % stories.size()).name(),
                Answers.total(expected.get(n % stories.size())),
                CACHE,
                "no-cache");
    }

    /** The twenty newest PHQ-9 scores of all patients. */
    private static Requests newestScores(Target target) {
        String page = "/Observation?code=%s&_sort=-date&_count=20".formatted(Server.encode("http://loinc.org|44261-6"));
        return n -> Request.get(page, Answers.found(20, 0), CACHE, "no-cache");
    }

    private static Request everything(Target target, int number) {
        Person person = target.population().person(number);
        return Request.get(
                "/" + target.ids().patient(number) + "/$everything?_count=500",
                answer -> answer.statusCode() == 200
                        && person.entries().stream()
                                .allMatch(entry -> answer.body().contains('"' + value(entry.identifier()) + '"')),
                CACHE,
                "no-cache");
    }

    private static Request history(Target target, int number) {
        return Request.get("/" + target.ids().plan(number) + "/_history", Answers.entries(1));
    }

    private static String value(String identifier) {
        return identifier.substring(identifier.indexOf('|') + 1);
    }
}
