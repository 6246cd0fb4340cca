package org.trdcareplan.ig;

import ca.uhn.fhir.context.FhirContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class GuideConfiguration {

    @Bean
    Guide guide(FhirContext fhirContext) {
        return Guide.load(fhirContext);
    }
}
