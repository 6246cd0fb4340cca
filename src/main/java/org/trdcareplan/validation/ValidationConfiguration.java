package org.trdcareplan.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.rest.server.interceptor.validation.ValidationMessageSuppressingInterceptor;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.IInstanceValidatorModule;
import java.util.regex.Pattern;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.trdcareplan.ig.Guide;

/** The validator behind {@code $validate} and behind every write. */
@Configuration
class ValidationConfiguration {

    /** HAPI's {@code $validate} takes the primary module. */
    @Bean
    @Primary
    IInstanceValidatorModule profileValidator(
            Guide guide, FhirContext fhirContext, DefaultProfileValidationSupport core, IInterceptorService storage) {
        ValidationSupportChain knowledge = GuideKnowledge.of(guide, fhirContext, core);
        ValidationMessageSuppressingInterceptor noise = new ValidationMessageSuppressingInterceptor();
        for (String system : GuideKnowledge.systemsNotShipped(guide, knowledge)) {
            noise.addMessageSuppressionPatterns(
                    "^CodeSystem is unknown and can't be validated: " + Pattern.quote(system));
        }
        storage.registerInterceptor(noise);

        FhirInstanceValidator instanceValidator = new FhirInstanceValidator(knowledge);
        instanceValidator.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
        instanceValidator.setErrorForUnknownProfiles(false);
        instanceValidator.setNoExtensibleWarnings(true);
        instanceValidator.setAnyExtensionsAllowed(true);
        return new ProfileValidator(guide, knowledge, instanceValidator);
    }

    @Bean
    FhirValidator fhirValidator(
            FhirContext fhirContext, IInstanceValidatorModule profileValidator, IInterceptorService storage) {
        FhirValidator validator = fhirContext.newValidator().registerValidatorModule(profileValidator);
        validator.setInterceptorBroadcaster(storage);
        return validator;
    }
}
