package org.trdcareplan.validation;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trdcareplan.ig.Guide;
import org.trdcareplan.validation.definitions.Definitions;

/** The validator behind {@code $validate} and behind every write. */
@Configuration
@EnableConfigurationProperties(ValidationProperties.class)
class ValidationConfiguration {

    @Bean
    Definitions definitions(Guide guide, FhirContext fhirContext) {
        return Definitions.open(fhirContext, List.of(guide));
    }

    @Bean
    ResourceValidator resourceValidator(
            Guide guide, FhirContext fhirContext, Definitions definitions, ValidationProperties properties) {
        inEnglish(definitions);
        return new ResourceValidator(
                fhirContext,
                definitions,
                new Declarations(guide, definitions),
                new Messages(guide, definitions, new Noise(properties.noise(), definitions.systemsNotShipped())),
                properties.noise());
    }

    /** HAPI would take the language of the machine; {@link Messages} rewrites English. */
    @SuppressWarnings("deprecation") // what HL7 would have instead is ignored by HAPI's class
    private static void inEnglish(Definitions definitions) {
        definitions.setValidationMessageLanguage(Locale.ROOT);
    }
}
