package org.trdcareplan.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A made-up patient with all that is recorded.
 *
 * @param score {@code system|code} of the score that is taken at every visit
 * @param visits the days of the visits
 * @param entries the patient, then the rest; each refers to others by their URL
 */
record Person(Story story, String score, List<LocalDate> visits, List<Entry> entries) {

    private static final Pattern CODE =
            Pattern.compile("\"code\": \\{\"coding\": \\[\\{\"code\": \"([^\"]+)\",\"system\": \"([^\"]+)\"");

    static String code(String json) {
        Matcher found = CODE.matcher(json);
        if (!found.find()) {
            throw new IllegalStateException("No code in " + json);
        }
        return found.group(2) + "|" + found.group(1);
    }

    Entry patient() {
        return of("Patient").findFirst().orElseThrow();
    }

    Entry plan() {
        return of("CarePlan").findFirst().orElseThrow();
    }

    Stream<Entry> of(String type) {
        return entries.stream().filter(entry -> entry.type().equals(type));
    }

    long scores() {
        return of("Observation")
                .filter(entry -> code(entry.json()).equals(score))
                .count();
    }

    /** Goals and orders that the plan names. */
    long goalsAndOrders() {
        return entries.stream()
                .filter(entry -> entry.type().matches("Goal|ServiceRequest|MedicationRequest"))
                .filter(entry -> plan().json().contains(entry.url()))
                .count();
    }

    long sessions() {
        return of("Procedure")
                .filter(entry -> entry.json().contains(plan().url()))
                .count();
    }
}
