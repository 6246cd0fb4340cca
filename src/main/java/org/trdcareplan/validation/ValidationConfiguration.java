package org.trdcareplan.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.config.JpaConfig;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trdcareplan.ig.Guide;
import org.trdcareplan.validation.definitions.ListedBaseDefinitions;

/** The validator behind {@code $validate} and behind every write. */
@Configuration
@EnableConfigurationProperties(ValidationProperties.class)
class ValidationConfiguration {

    /** With definitions of its own: as a bean they would be taken for HAPI's worker context, which reads the database. */
    @Bean
    ResourceValidator resourceValidator(Guide guide, FhirContext fhirContext, ValidationProperties properties) {
        return ResourceValidator.of(List.of(guide), fhirContext, properties.noise());
    }

    /**
     * In the place of HAPI's own, which reads all of FHIR from XML at every start: in the chain of HAPI's storage, and in
     * the context, which makes a chain of its own for whoever asks it, such as the extraction of search parameters.
     */
    @Bean
    static BeanFactoryPostProcessor listedBaseDefinitions() {
        return beans -> {
            FhirContext fhirContext = beans.getBean(FhirContext.class);
            ListedBaseDefinitions definitions = new ListedBaseDefinitions(fhirContext);
            ((BeanDefinitionRegistry) beans).removeBeanDefinition(JpaConfig.DEFAULT_PROFILE_VALIDATION_SUPPORT);
            beans.registerSingleton(JpaConfig.DEFAULT_PROFILE_VALIDATION_SUPPORT, definitions);
            fhirContext.setValidationSupport(new ValidationSupportChain(
                    definitions,
                    new CommonCodeSystemsTerminologyService(fhirContext),
                    new InMemoryTerminologyServerValidationSupport(fhirContext)));
        };
    }
}
