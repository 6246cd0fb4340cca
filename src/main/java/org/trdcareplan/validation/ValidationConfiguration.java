package org.trdcareplan.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trdcareplan.ig.Guide;

/** The validator behind {@code $validate} and behind every write. */
@Configuration
class ValidationConfiguration {

    @Bean
    ResourceValidator resourceValidator(Guide guide, FhirContext fhirContext, DefaultProfileValidationSupport core) {
        return resourceValidator(List.of(guide), fhirContext, core);
    }

    /** Knows versions of the guide side by side, the newest last. */
    ResourceValidator resourceValidator(
            List<Guide> versions, FhirContext fhirContext, DefaultProfileValidationSupport core) {
        Guide guide = versions.get(versions.size() - 1);
        ValidationSupportChain knowledge = GuideKnowledge.of(versions, fhirContext, core);
        WorkerContextValidationSupportAdapter definitions = new WorkerContextValidationSupportAdapter(knowledge);
        return new ResourceValidator(
                fhirContext,
                definitions,
                new Declarations(guide, definitions),
                new Messages(GuideKnowledge.systemsNotShipped(guide, knowledge)));
    }
}
