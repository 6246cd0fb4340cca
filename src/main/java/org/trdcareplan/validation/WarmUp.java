package org.trdcareplan.validation;

import java.util.concurrent.CompletableFuture;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.trdcareplan.ig.Guide;

/**
 * Validates one example of each resource type, beside the rest of the start, so that the first client does not wait the
 * seconds that reading the base specification and converting profiles take.
 */
@Component
public class WarmUp {

    private static final Logger log = LoggerFactory.getLogger(WarmUp.class);

    private final Guide guide;
    private final ResourceValidator validator;
    private final CompletableFuture<Void> done;

    WarmUp(Guide guide, ResourceValidator validator) {
        this.guide = guide;
        this.validator = validator;
        this.done = CompletableFuture.runAsync(this::validateExamples);
    }

    /** Waits until the validator is warm. */
    public void await() {
        done.join();
    }

    private void validateExamples() {
        long start = System.nanoTime();
        int warmed = 0;
        for (Resource example : guide.exampleOfEachType()) {
            if (!(example instanceof Bundle)) {
                validator.validate(example);
                warmed++;
            }
        }
        log.info("Validator warm on {} resource types in {} ms", warmed, (System.nanoTime() - start) / 1_000_000);
    }
}
