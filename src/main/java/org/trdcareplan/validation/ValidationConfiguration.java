package org.trdcareplan.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.util.List;
import org.springframework.beans.factory.config.BeanPostProcessor;
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

    /** In the place of HAPI's own, which reads all of FHIR from XML at every start. */
    @Bean
    static BeanPostProcessor listedBaseDefinitions() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                return bean.getClass() == DefaultProfileValidationSupport.class
                        ? new ListedBaseDefinitions(((DefaultProfileValidationSupport) bean).getFhirContext())
                        : bean;
            }
        };
    }
}
