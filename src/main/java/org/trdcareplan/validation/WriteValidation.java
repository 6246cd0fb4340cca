package org.trdcareplan.validation;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.springframework.stereotype.Component;
import org.trdcareplan.ig.Guide;
import org.trdcareplan.validation.guard.Judgement;
import org.trdcareplan.validation.guard.WriteGuard;

/**
 * The validation of what is to be stored: the write guard first, and the full validator for whatever the guard is not
 * certain of. All findings are the full validator's. There is no guard when noise is shown: it knows none.
 * {@code trd_write_guard_total} counts how often which was enough.
 */
@Component
final class WriteValidation {

    private static final Report NO_FINDINGS = new Report(List.of());

    private final ResourceValidator validator;
    private final MeterRegistry meters;
    private final WriteGuard guard;

    WriteValidation(ResourceValidator validator, Guide guide, ValidationProperties properties, MeterRegistry meters) {
        this.validator = validator;
        this.meters = meters;
        this.guard = properties.writeGuard() && properties.noise() == Noise.Policy.HIDE
                ? new WriteGuard(validator.profiles(), guide)
                : null;
    }

    Report validate(IBaseResource resource) {
        if (guard == null) {
            return validator.validate(resource);
        }
        Judgement judgement = guard.judge(resource);
        count(resource, judgement);
        if (judgement.isCertain()) {
            return NO_FINDINGS;
        }
        Report report = validator.validate(resource);
        if (report.findings().isEmpty()) {
            guard.learn(judgement);
        }
        return report;
    }

    private void count(IBaseResource resource, Judgement judgement) {
        String certain = Boolean.toString(judgement.isCertain());
        meters.counter("trd.write.guard", "type", resource.fhirType(), "certain", certain)
                .increment();
    }
}
