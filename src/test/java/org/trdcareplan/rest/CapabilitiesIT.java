package org.trdcareplan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.Device;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.SearchParameter;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.FhirHttp.Answer;
import org.trdcareplan.ServerTest;
import org.trdcareplan.ig.Guide;

/** {@code /metadata} says what the guide promises, and everything it says works. */
@ServerTest
class CapabilitiesIT {

    @Autowired
    private FhirHttp fhir;

    @Autowired
    private Guide guide;

    private CapabilityStatementRestComponent rest() {
        return fhir.get("metadata").as(CapabilityStatement.class).getRestFirstRep();
    }

    @Test
    void everyPromisedTypeAndInteractionIsThereAndNoOther() {
        assertThat(interactions(rest()))
                .isEqualTo(interactions(guide.serverCapabilities().getRestFirstRep()));
    }

    private static Set<String> interactions(CapabilityStatementRestComponent rest) {
        Set<String> all = new TreeSet<>();
        rest.getInteraction().forEach(i -> all.add(i.getCode().toCode()));
        for (CapabilityStatementRestResourceComponent type : rest.getResource()) {
            type.getInteraction()
                    .forEach(i -> all.add(type.getType() + " " + i.getCode().toCode()));
            type.getOperation().forEach(o -> all.add(type.getType() + " $" + o.getName()));
        }
        return all;
    }

    @Test
    void theProfilesOfTheGuideAreNamed() {
        Set<String> named = new TreeSet<>();
        rest().getResource().forEach(type -> type.getSupportedProfile().forEach(p -> named.add(p.getValue())));
        Set<String> concrete = new TreeSet<>();
        guide.definitions().stream()
                .filter(StructureDefinition.class::isInstance)
                .map(StructureDefinition.class::cast)
                .filter(profile -> !profile.getAbstract() && !profile.getType().equals("Extension"))
                .forEach(profile -> concrete.add(profile.getUrl()));

        assertThat(named).isEqualTo(concrete).containsAll(guide.modalityProfiles());
    }

    /** Types that clients can search; a session bundle can only be validated. */
    private List<CapabilityStatementRestResourceComponent> searched() {
        return rest().getResource().stream()
                .filter(type ->
                        type.getInteraction().stream().anyMatch(i -> i.getCode() == TypeRestfulInteraction.SEARCHTYPE))
                .toList();
    }

    @Test
    void whatCannotBeSearchedListsNoSearchParameter() {
        List<CapabilityStatementRestResourceComponent> others = new ArrayList<>(rest().getResource());
        others.removeIf(
                type -> type.getInteraction().stream().anyMatch(i -> i.getCode() == TypeRestfulInteraction.SEARCHTYPE));

        assertThat(others)
                .extracting(CapabilityStatementRestResourceComponent::getType)
                .containsExactly("Bundle");
        assertThat(others.get(0).getSearchParam()).isEmpty();
        assertThat(others.get(0).getSearchInclude()).isEmpty();
        assertThat(fhir.get("Bundle?_count=1").status()).isIn(400, 404, 405);
        assertThat(fhir.post("Bundle", "{\"resourceType\": \"Bundle\", \"type\": \"collection\"}")
                        .status())
                .isIn(400, 404, 405);
    }

    @Test
    void everySearchParameterOfTheGuideIsListedWithItsDefinition() {
        Set<String> listed = new TreeSet<>();
        for (CapabilityStatementRestResourceComponent type : rest().getResource()) {
            type.getSearchParam()
                    .forEach(p -> listed.add(type.getType() + " " + p.getName() + " "
                            + p.getType().toCode() + " " + p.getDefinition()));
        }
        Set<String> defined = new TreeSet<>();
        for (MetadataResource definition : guide.definitions()) {
            if (definition instanceof SearchParameter parameter) {
                parameter
                        .getBase()
                        .forEach(base -> defined.add(base.getValue() + " " + parameter.getCode() + " "
                                + parameter.getType().toCode() + " " + parameter.getUrl()));
            }
        }

        assertThat(defined).hasSizeGreaterThan(10);
        assertThat(listed).containsAll(defined);
    }

    @Test
    void everyListedTypeAnswersASearch() {
        for (CapabilityStatementRestResourceComponent type : searched()) {
            assertThat(fhir.get(type.getType() + "?_count=1").status())
                    .as(type.getType())
                    .isEqualTo(200);
        }
    }

    @Test
    void everyListedSearchParameterIsTaken() {
        for (CapabilityStatementRestResourceComponent type : searched()) {
            for (CapabilityStatementRestResourceSearchParamComponent parameter : type.getSearchParam()) {
                if (parameter.getName().equals("_has")) {
                    continue; // takes its reference in its name: reverseChainingWorks
                }
                String query = type.getType() + "?" + parameter.getName() + "=" + valueFor(parameter);
                assertThat(fhir.get(query).status()).as(query).isEqualTo(200);
            }
        }
    }

    @Test
    void reverseChainingWorks() {
        assertThat(fhir.get("Patient?_has:Observation:patient:code=44261-6").status())
                .isEqualTo(200);
    }

    /** Any value of the right form. */
    private static String valueFor(CapabilityStatementRestResourceSearchParamComponent parameter) {
        return switch (parameter.getType()) {
            case DATE -> "2026-01-01";
            case NUMBER, QUANTITY -> "1";
            case REFERENCE -> "Patient/none";
            case URI -> "urn:none";
            case COMPOSITE -> "none$" + (parameter.getName().endsWith("date") ? "2026-01-01" : "1");
            case SPECIAL -> "42.25628%7C-83.694710%7C11.20%7Ckm"; // Location.near
            default -> "none";
        };
    }

    @Test
    void theSystemInteractionsWork() {
        String transaction = "{\"resourceType\": \"Bundle\", \"type\": \"%s\", \"entry\": [{\"resource\": "
                + "{\"resourceType\": \"Organization\", \"name\": \"A clinic\"}, "
                + "\"request\": {\"method\": \"POST\", \"url\": \"Organization\"}}]}";

        for (String type : List.of("transaction", "batch")) {
            Bundle answer = fhir.post("", transaction.formatted(type)).as(Bundle.class);
            assertThat(answer.getEntryFirstRep().getResponse().getStatus()).startsWith("201");
        }
        assertThat(fhir.get("_history?_count=1").status()).isEqualTo(200);
    }

    @Test
    void recordLivesThroughEveryPromisedInteraction() {
        Answer created = fhir.post("Location", "{\"resourceType\": \"Location\", \"name\": \"Suite 1\"}");
        String id = created.header("Location").replaceAll(".*/Location/([^/]+)/.*", "$1");
        String path = "Location/" + id;

        assertThat(created.status()).isEqualTo(201);
        assertThat(fhir.get(path).status()).isEqualTo(200);
        assertThat(put(path, id, "Suite 2").status()).isEqualTo(200);
        assertThat(patch(path).status()).isEqualTo(200);
        assertThat(fhir.get(path).body()).contains("Suite 3");
        assertThat(fhir.get(path + "/_history/1").body()).contains("Suite 1");
        assertThat(fhir.get(path + "/_history").as(Bundle.class).getTotal()).isEqualTo(3);
        assertThat(fhir.get("Location/_history?_count=1").status()).isEqualTo(200);
        assertThat(fhir.get(path + "/$validate").status()).isEqualTo(200);
        assertThat(fhir.send("DELETE", "/fhir/" + path, BodyPublishers.noBody()).status())
                .isIn(200, 204);
        assertThat(fhir.get(path).status()).isEqualTo(410);
    }

    private Answer put(String path, String id, String name) {
        String body = "{\"resourceType\": \"Location\", \"id\": \"%s\", \"name\": \"%s\"}".formatted(id, name);
        return fhir.send("PUT", "/fhir/" + path, BodyPublishers.ofString(body), "Content-Type", FhirHttp.JSON);
    }

    private Answer patch(String path) {
        return fhir.send(
                "PATCH",
                "/fhir/" + path,
                BodyPublishers.ofString("[{\"op\": \"replace\", \"path\": \"/name\", \"value\": \"Suite 3\"}]"),
                "Content-Type",
                "application/json-patch+json");
    }

    @Test
    void conditionalInteractionsWork() {
        String body = "{\"resourceType\": \"Device\", \"identifier\": [{\"system\": \"urn:x\", \"value\": \"c1\"}], "
                + "\"status\": \"%s\"}";
        String condition = "Device?identifier=urn:x%7Cc1";

        assertThat(conditionally("PUT", condition, body.formatted("active"))).isEqualTo(201);
        assertThat(conditionally("PUT", condition, body.formatted("inactive"))).isEqualTo(200);
        Bundle found = fhir.get(condition).as(Bundle.class);
        assertThat(found.getTotal()).isEqualTo(1);
        assertThat(((Device) found.getEntryFirstRep().getResource()).getStatus().toCode())
                .isEqualTo("inactive");
        assertThat(conditionally("DELETE", condition, "")).isIn(200, 204);
        assertThat(fhir.get(condition).as(Bundle.class).getTotal()).isZero();
    }

    @Test
    void conditionalDeleteOfSeveralIsRefused() {
        for (int i = 0; i < 2; i++) {
            fhir.post(
                    "Device",
                    "{\"resourceType\": \"Device\", \"distinctIdentifier\": \"d\", \"lotNumber\": \"two\","
                            + " \"identifier\": [{\"system\": \"urn:x\", \"value\": \"two\"}]}");
        }

        assertThat(conditionally("DELETE", "Device?identifier=urn:x%7Ctwo", "")).isEqualTo(412);
        assertThat(fhir.get("Device?identifier=urn:x%7Ctwo").as(Bundle.class).getTotal())
                .isEqualTo(2);
    }

    private int conditionally(String method, String condition, String body) {
        return fhir.send(method, "/fhir/" + condition, BodyPublishers.ofString(body), "Content-Type", FhirHttp.JSON)
                .status();
    }

    @Test
    void updateOfAnOldVersionIsRefused() {
        String id = fhir.post("Location", "{\"resourceType\": \"Location\", \"name\": \"Suite 1\"}")
                .header("Location")
                .replaceAll(".*/Location/([^/]+)/.*", "$1");
        put("Location/" + id, id, "Suite 2");

        Answer late = fhir.send(
                "PUT",
                "/fhir/Location/" + id,
                BodyPublishers.ofString(
                        "{\"resourceType\": \"Location\", \"id\": \"" + id + "\", \"name\": \"Suite 1b\"}"),
                "Content-Type",
                FhirHttp.JSON,
                "If-Match",
                "W/\"1\"");

        assertThat(late.status()).isIn(409, 412);
        assertThat(fhir.get("Location/" + id).body()).contains("Suite 2");
    }

    @Test
    void theGuidesArtifactsAreReadableByTheirCanonical() {
        for (String profile : guide.modalityProfiles()) {
            Bundle found = fhir.get("StructureDefinition?url=" + FhirHttp.encode(profile))
                    .as(Bundle.class);
            StructureDefinition definition =
                    (StructureDefinition) found.getEntryFirstRep().getResource();
            assertThat(definition.getUrl()).isEqualTo(profile);
            assertThat(definition.getVersion()).isEqualTo(guide.version());
            assertThat(definition.getSnapshot().getElement()).isNotEmpty();
        }
    }

    @Test
    void metadataIsGivenAsXmlToo() {
        Answer answer = fhir.get("metadata", "Accept", FhirHttp.XML);

        assertThat(answer.header("Content-Type")).startsWith(FhirHttp.XML);
        assertThat(answer.as(CapabilityStatement.class).getFhirVersion().toCode())
                .isEqualTo("4.0.1");
    }
}
