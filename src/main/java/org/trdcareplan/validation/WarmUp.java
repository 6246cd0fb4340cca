package org.trdcareplan.validation;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.trdcareplan.ig.Guide;

/**
 * Validates examples before clients send theirs, so that the first of them does not wait for the base specification to be
 * read and for classes to be loaded. What clients send most is validated beside the rest of the start, one example of each
 * other resource type once the server is ready: the seconds that those take together would be the start's.
 */
@Component
public class WarmUp {

    private static final Logger log = LoggerFactory.getLogger(WarmUp.class);

    /** Scores come by the thousand; a plan is the largest resource. The two use nearly all of the validator. */
    private static final Set<String> FIRST = Set.of("CarePlan", "Observation");

    /** A collection of other resources, and no profile of its own that is sent alone. */
    private static final String BUNDLE = "Bundle";

    private final Guide guide;
    private final ResourceValidator validator;
    private final CompletableFuture<Void> first;

    WarmUp(Guide guide, ResourceValidator validator) {
        this.guide = guide;
        this.validator = validator;
        this.first = CompletableFuture.runAsync(() -> validateExamples(FIRST::contains));
    }

    /** Waits until the validator is warm for what clients send most. */
    public void await() {
        first.join();
    }

    @EventListener(ApplicationReadyEvent.class)
    void others() {
        ForkJoinPool.commonPool()
                .execute(() -> validateExamples(type -> !FIRST.contains(type) && !type.equals(BUNDLE)));
    }

    private void validateExamples(Predicate<String> wanted) {
        long start = System.nanoTime();
        List<Resource> examples = guide.exampleOfEachType(wanted);
        examples.forEach(validator::validate);
        log.info(
                "Validator warm on {} resource types in {} ms",
                examples.size(),
                (System.nanoTime() - start) / 1_000_000);
    }
}
