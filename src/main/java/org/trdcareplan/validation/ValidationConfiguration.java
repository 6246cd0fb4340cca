package org.trdcareplan.validation;

import ca.uhn.fhir.context.FhirContext;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trdcareplan.ig.Guide;
import org.trdcareplan.validation.definitions.Definitions;

/** The validator behind {@code $validate} and behind every write. */
@Configuration
@EnableConfigurationProperties(ValidationProperties.class)
class ValidationConfiguration {

    /** As {@code application.yaml} has it. */
    ResourceValidator resourceValidator(Guide guide, FhirContext fhirContext) {
        return resourceValidator(guide, fhirContext, new ValidationProperties(Noise.Policy.HIDE));
    }

    @Bean
    ResourceValidator resourceValidator(Guide guide, FhirContext fhirContext, ValidationProperties properties) {
        Definitions definitions = Definitions.open(fhirContext);
        inEnglish(definitions);
        return new ResourceValidator(
                fhirContext,
                definitions,
                new Declarations(guide, definitions),
                new Messages(guide, definitions, new Noise(properties.noise(), systemsNotShipped(guide, definitions))),
                properties.noise());
    }

    /** HAPI would take the language of the machine; {@link Messages} rewrites English. */
    @SuppressWarnings("deprecation") // what HL7 would have instead is ignored by HAPI's class
    private static void inEnglish(Definitions definitions) {
        definitions.setValidationMessageLanguage(Locale.ROOT);
    }

    /**
     * The code systems that the guide uses and that nobody may ship freely, such as LOINC and SNOMED CT. Their codes
     * are checked where a value set lists them; that the others cannot be checked is nothing to tell a client.
     */
    private static Set<String> systemsNotShipped(Guide guide, Definitions definitions) {
        return guide.definitions().stream()
                .filter(ValueSet.class::isInstance)
                .flatMap(valueSet -> ((ValueSet) valueSet).getCompose().getInclude().stream())
                .map(ConceptSetComponent::getSystem)
                .filter(system -> system != null && !definitions.ships(system))
                .collect(Collectors.toUnmodifiableSet());
    }
}
