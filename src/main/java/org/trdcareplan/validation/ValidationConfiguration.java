package org.trdcareplan.validation;

import ca.uhn.fhir.context.FhirContext;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trdcareplan.ig.Guide;
import org.trdcareplan.validation.definitions.Definitions;

/** The validator behind {@code $validate} and behind every write. */
@Configuration
class ValidationConfiguration {

    @Bean
    ResourceValidator resourceValidator(Guide guide, FhirContext fhirContext) {
        Definitions definitions = Definitions.open(fhirContext);
        return new ResourceValidator(
                fhirContext,
                definitions,
                new Declarations(guide, definitions),
                new Messages(systemsNotShipped(guide, definitions)));
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
