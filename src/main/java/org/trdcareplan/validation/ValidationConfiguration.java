package org.trdcareplan.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.IInstanceValidatorModule;
import java.time.Duration;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.trdcareplan.ig.Guide;

/**
 * The validator and what it knows: FHIR R4 itself and the guide on the classpath, nothing else. It asks neither the
 * network nor the database, so that no upload can change what this server enforces.
 */
@Configuration
class ValidationConfiguration {

    /** Everything the caches hold is constant, so this only bounds what stays of codes seen once. */
    private static final Duration CACHE_TIMEOUT = Duration.ofHours(1);

    private static final int CACHE_ENTRIES = 20_000;

    @Bean
    ValidationSupportChain guideValidationSupport(
            FhirContext fhirContext, DefaultProfileValidationSupport core, Guide guide) {
        PrePopulatedValidationSupport guideSupport = new PrePopulatedValidationSupport(fhirContext);
        guide.definitions().forEach(guideSupport::addResource);

        UnknownCodeSystemWarningValidationSupport unknownSystems =
                new UnknownCodeSystemWarningValidationSupport(fhirContext);
        // LOINC, SNOMED CT and RxNorm are not shipped (licences): their codes are checked where a value set lists them,
        // and there is nothing to say about the others.
        unknownSystems.setNonExistentCodeSystemSeverity(IValidationSupport.IssueSeverity.INFORMATION);

        ValidationSupportChain chain = new ValidationSupportChain(
                ValidationSupportChain.CacheConfiguration.defaultValues()
                        .setCacheTimeout(CACHE_TIMEOUT)
                        .setCacheSize(CACHE_ENTRIES),
                new PinnedCoreCanonicals(core),
                guideSupport,
                core,
                new CommonCodeSystemsTerminologyService(fhirContext),
                new InMemoryTerminologyServerValidationSupport(fhirContext),
                unknownSystems);
        // A binding is met by one coding; others beside it are the sender's own (FHIR R4 §4.1.5).
        chain.setCodeableConceptValidationSuccessfulIfNotAllCodingsAreValid(true);
        return chain;
    }

    @Bean
    @Primary
    IInstanceValidatorModule profileValidator(Guide guide, ValidationSupportChain guideValidationSupport) {
        FhirInstanceValidator instanceValidator = new FhirInstanceValidator(guideValidationSupport);
        instanceValidator.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
        instanceValidator.setErrorForUnknownProfiles(false);
        instanceValidator.setNoExtensibleWarnings(true);
        instanceValidator.setAnyExtensionsAllowed(true);
        return new ProfileValidator(guide, guideValidationSupport, instanceValidator);
    }
}
