package org.trdcareplan.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.FhirHttp.Answer;
import org.trdcareplan.ServerTest;

/** {@code meta.source} is the client's. */
@ServerTest
class MetaSourceIT {

    private static final String SOURCE = "http://clinic.test/feeds/seven";

    @Autowired
    private FhirHttp fhir;

    private Patient stored(String meta) {
        Answer created = fhir.post("Patient", "{\"resourceType\": \"Patient\"" + meta + ", \"active\": true}");
        assertThat(created.status()).isEqualTo(201);
        return created.as(Patient.class);
    }

    @Test
    void whatTheClientSaysIsKeptAndFound() {
        Patient patient = stored(", \"meta\": {\"source\": \"" + SOURCE + "\"}");

        assertThat(patient.getMeta().getSource()).isEqualTo(SOURCE);
        assertThat(fhir.get("Patient?_source=" + SOURCE).as(Bundle.class).getEntry())
                .extracting(entry -> entry.getResource().getIdElement().getIdPart())
                .contains(patient.getIdElement().getIdPart());
    }

    @Test
    void nothingIsAdded() {
        assertThat(stored("").getMeta().getSource()).isNull();
    }
}
