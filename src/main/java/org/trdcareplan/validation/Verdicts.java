package org.trdcareplan.validation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Counts verdicts: {@code trd_validations_total} by what was judged, a resource to be stored ({@code write}) or one sent
 * to {@code $validate} ({@code operation}), and by result.
 */
@Component
final class Verdicts {

    /** What was judged. */
    enum Occasion {
        WRITE,
        OPERATION
    }

    /** What came of it: nothing but information, a warning at most, an error, or content that cannot be judged. */
    enum Result {
        VALID,
        WARNING,
        INVALID,
        UNREADABLE;

        static Result of(Report report) {
            return report.findings().stream()
                    .map(Finding::severity)
                    .min(Severity::compareTo)
                    .map(gravest -> switch (gravest) {
                        case FATAL -> UNREADABLE;
                        case ERROR -> INVALID;
                        case WARNING -> WARNING;
                        case INFORMATION -> VALID;
                    })
                    .orElse(VALID);
        }
    }

    private final Map<Occasion, Map<Result, Counter>> counters = new EnumMap<>(Occasion.class);

    Verdicts(MeterRegistry meters) {
        for (Occasion occasion : Occasion.values()) {
            Map<Result, Counter> results = new EnumMap<>(Result.class);
            for (Result result : Result.values()) {
                results.put(
                        result,
                        Counter.builder("trd.validations")
                                .description("Verdicts by occasion and result")
                                .tag("occasion", occasion.name().toLowerCase(Locale.ROOT))
                                .tag("result", result.name().toLowerCase(Locale.ROOT))
                                .register(meters));
            }
            counters.put(occasion, results);
        }
    }

    void count(Occasion occasion, Report report) {
        counters.get(occasion).get(Result.of(report)).increment();
    }
}
