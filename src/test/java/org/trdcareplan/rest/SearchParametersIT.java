package org.trdcareplan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.hl7.fhir.r4.model.AdverseEvent;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Device;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.FhirHttp.Answer;
import org.trdcareplan.ServerTest;

/**
 * The search parameters of the guide find what was stored since the start, and nothing else: the esketamine story with
 * its first session, for a patient of this class's own. Expected are the values that the story states.
 */
@ServerTest
@TestInstance(Lifecycle.PER_CLASS)
class SearchParametersIT {

    @Autowired
    private FhirHttp fhir;

    private String patient;
    private String session;
    private String encounter;

    @BeforeAll
    void storeTheStory() {
        fhir.post("", FhirHttp.example("Bundle-esketamine-submission").replace("ESK-", "FIND-"));
        patient = found("Patient?identifier=" + identifier("mrn", "FIND-001")).get(0);
        CarePlan plan = (CarePlan) search("CarePlan?identifier=" + identifier("careplan", "FIND-P1"))
                .getEntryFirstRep()
                .getResource();

        encounter = stored(FhirHttp.parse(Encounter.class, """
                {"resourceType": "Encounter", "status": "finished",
                 "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "AMB"},
                 "subject": {"reference": "%s"}}""".formatted(patient)));
        Procedure procedure = example(Procedure.class, "Procedure-esketamine-session-1");
        procedure
                .setSubject(new Reference(patient))
                .setBasedOn(List.of(new Reference(plan.getIdElement().toUnqualifiedVersionless())));
        session = stored(procedure);
        Observation pressure = example(Observation.class, "Observation-esketamine-session-1-bp-pre");
        pressure.setSubject(new Reference(patient)).setPartOf(List.of(new Reference(session)));
        stored(pressure);
        MedicationAdministration dose =
                example(MedicationAdministration.class, "MedicationAdministration-esketamine-session-1-dose");
        dose.setSubject(new Reference(patient))
                .setPartOf(List.of(new Reference(session)))
                .setRequest(null)
                .setDevice(List.of(new Reference(stored(example(Device.class, "Device-esketamine-device-lot")))));
        stored(dose);
        AdverseEvent event = example(AdverseEvent.class, "AdverseEvent-edge-adverse-event-serious");
        event.setSubject(new Reference(patient)).setEncounter(new Reference(encounter));
        event.getSuspectEntityFirstRep().setInstance(new Reference(session));
        stored(event);

        plan.getActivity().get(2).addOutcomeReference(new Reference(session));
        Answer updated = fhir.send(
                "PUT",
                "/fhir/" + plan.getIdElement().toUnqualifiedVersionless().getValue(),
                BodyPublishers.ofString(FhirHttp.json(plan)),
                "Content-Type",
                FhirHttp.JSON);
        assertThat(updated.status()).as(updated.body()).isEqualTo(200);
    }

    /** An example with identifiers of this class's own, without its id. */
    private static <T extends Resource> T example(Class<T> type, String name) {
        T resource = FhirHttp.parse(type, FhirHttp.example(name).replaceAll("(ESK|EDGE)-", "FIND-"));
        resource.setId((String) null);
        return resource;
    }

    private String stored(Resource resource) {
        Answer answer = fhir.post(resource.fhirType(), FhirHttp.json(resource));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.header("Location").replaceAll(".*/([A-Z][A-Za-z]+/[^/]+)/_history/.*", "$1");
    }

    private static String identifier(String system, String value) {
        return FhirHttp.encode("http://clinic.test/fhir/" + system + "|" + value);
    }

    private Bundle search(String query) {
        Answer answer = fhir.get(query);
        assertThat(answer.status()).as(query + " " + answer.body()).isEqualTo(200);
        return answer.as(Bundle.class);
    }

    private List<String> found(String query) {
        return search(query).getEntry().stream()
                .map(entry -> entry.getResource()
                        .getIdElement()
                        .toUnqualifiedVersionless()
                        .getValue())
                .toList();
    }

    /** One row: type, number of hits, criterion that holds, the same with another value. */
    @ParameterizedTest(name = "{0}?{2}")
    @CsvSource({
        "CarePlan, 1, activity-kind=benefit-review, activity-kind=ect-session",
        "CarePlan, 1, activity-kind:not=ect-session, activity-kind:not=follow-up",
        "CarePlan, 1, modality=esketamine, modality=ect",
        "Procedure, 1, modality=esketamine, modality=ketamine-iv",
        "Consent, 1, modality=esketamine, modality=psilocybin",
        "Procedure, 1, treatment-phase=induction, treatment-phase=maintenance",
        "ServiceRequest, 1, treatment-phase=maintenance, treatment-phase=discontinued",
        "MedicationRequest, 1, treatment-phase=induction, treatment-phase=taper",
        "Procedure, 1, session-number=1, session-number=2",
        "Procedure, 1, session-number=lt2, session-number=gt1",
        "Procedure, 1, session-number:missing=false, session-number:missing=true",
        "Observation, 1, session-timepoint=pre-dose, session-timepoint=pre-discharge",
        "CarePlan, 1, supporting-info:Observation.code=44261-6, supporting-info:Observation.code=72172-0",
        "Goal, 2, addresses:Condition.patient={patient}, addresses=Condition/none",
        "MedicationAdministration, 1, part-of={session}, part-of=Procedure/none",
        "CarePlan, 1, activity-outcome={session}, activity-outcome=Procedure/none",
        "CarePlan, 1, activity-outcome:Procedure.session-number=1, activity-outcome:Procedure.session-number=2",
        "AdverseEvent, 1, encounter={encounter}, encounter=Encounter/none",
        "AdverseEvent, 1, identifier=FIND-AE1, identifier=FIND-AE2"
    })
    void parameterFindsWhatIsThereAndNothingElse(String type, int hits, String holds, String holdsNot) {
        String ofThePatient = type + (type.equals("Consent") ? "?patient=" : "?subject=") + patient + "&";

        assertThat(found(ofThePatient + filled(holds))).as(holds).hasSize(hits);
        assertThat(found(ofThePatient + filled(holdsNot))).as(holdsNot).isEmpty();
    }

    private String filled(String criterion) {
        return criterion
                .replace("{patient}", patient)
                .replace("{session}", session)
                .replace("{encounter}", encounter);
    }

    @Test
    void modalityIsFoundBySystemAndCode() {
        CarePlan plan = (CarePlan)
                search("CarePlan?subject=" + patient).getEntryFirstRep().getResource();
        String category = plan.getCategoryFirstRep().getCodingFirstRep().getSystem();

        assertThat(found("CarePlan?subject=" + patient + "&modality=" + FhirHttp.encode(category + "|esketamine")))
                .hasSize(1);
        assertThat(found("CarePlan?subject=" + patient + "&modality=" + FhirHttp.encode("urn:other|esketamine")))
                .isEmpty();
    }

    @Test
    void dosesOfASessionComeWithTheSession() {
        assertThat(found("Procedure?subject=" + patient + "&_revinclude=MedicationAdministration:part-of"))
                .hasSize(2);
    }

    /** A group, which is not served, can be the subject, too; the target of a provenance can be anything. */
    @Test
    void chainsPassOverTypesThatAreNotServed() {
        String identifier = FhirHttp.encode("http://clinic.test/fhir/mrn|nobody");
        for (String chain : List.of("CarePlan?subject.identifier=", "Provenance?target.identifier=")) {
            assertThat(search(chain + identifier).getEntry()).as(chain).isEmpty();
        }
        assertThat(fhir.get("CarePlan?subject:Group.identifier=" + identifier).status())
                .isEqualTo(400);
    }

    @Test
    void adverseEventSentTwiceIsStoredOnce() {
        AdverseEvent event = example(AdverseEvent.class, "AdverseEvent-edge-adverse-event-serious");
        event.setSubject(new Reference(patient)).getIdentifier().setValue("FIND-AE-TWICE");
        event.getSuspectEntityFirstRep().setInstance(new Reference(session));
        String once = "identifier=http://clinic.test/fhir/adverse-event|FIND-AE-TWICE";

        Answer first = fhir.post("AdverseEvent", FhirHttp.json(event), "If-None-Exist", once);
        Answer second = fhir.post("AdverseEvent", FhirHttp.json(event), "If-None-Exist", once);

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }
}
