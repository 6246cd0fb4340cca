package org.trdcareplan.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trdcareplan.ig.Guide;

/** The validator behind {@code $validate} and behind every write. */
@Configuration
@EnableConfigurationProperties(ValidationProperties.class)
class ValidationConfiguration {

    @Bean
    ResourceValidator resourceValidator(Guide guide, FhirContext fhirContext, DefaultProfileValidationSupport core) {
        ValidationSupportChain knowledge = GuideKnowledge.of(guide, fhirContext, core);
        WorkerContextValidationSupportAdapter definitions = new WorkerContextValidationSupportAdapter(knowledge);
        return new ResourceValidator(
                fhirContext,
                definitions,
                new Declarations(guide, definitions),
                new Messages(GuideKnowledge.systemsNotShipped(guide, knowledge)));
    }
}
