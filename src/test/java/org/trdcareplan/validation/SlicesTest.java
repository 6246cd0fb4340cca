package org.trdcareplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.ig.GuideFiles;

/**
 * Slices by pattern, by value and by type, open and closed, in any order and in a fixed one (FHIR R4 §5.1.0.12). The
 * guide's own are open and not ordered, and none is by type; the others here are made up.
 */
class SlicesTest {

    private static final ResourceValidator VALIDATOR = GuideFixtures.serverValidator();

    private static List<String> errors(ResourceValidator validator, JsonNode resource) {
        return GuideFixtures.findings(validator, resource.toString()).stream()
                .filter(finding -> finding.severity().isError())
                .map(finding -> ElementPath.plain(finding.expression()) + " " + finding.key())
                .toList();
    }

    /** By pattern: Observation.category is "survey" once, and may have others. */
    private static ObjectNode score() {
        return GuideFiles.tree(FhirHttp.fixture("pass/trd-phq9-1.1"));
    }

    private static ObjectNode category(String system, String code) {
        ObjectNode category = GuideFiles.tree("{\"coding\": [{}]}");
        ((ObjectNode) category.at("/coding/0")).put("system", system).put("code", code);
        return category;
    }

    private static final String CATEGORIES = "http://terminology.hl7.org/CodeSystem/observation-category";

    @Test
    void itemOutsideTheSlicesOfAnOpenSlicingIsFine() {
        ObjectNode score = score();
        score.withArray("category").add(category("http://clinic.test/categories", "home"));

        assertThat(errors(VALIDATOR, score)).isEmpty();
    }

    @Test
    void orderDoesNotMatterWhereItIsNotFixed() {
        ObjectNode score = score();
        score.withArray("category").insert(0, category("http://clinic.test/categories", "home"));

        assertThat(errors(VALIDATOR, score)).isEmpty();
    }

    @Test
    void requiredSliceThatIsMissingIsAnError() {
        ObjectNode score = score();
        score.putArray("category").add(category(CATEGORIES, "exam"));

        assertThat(errors(VALIDATOR, score)).containsExactly("Observation Validation_VAL_Profile_Minimum_SLICE");
    }

    /** By value: extensions are told by their URL. */
    @Test
    void slicesByValueHoldInAnyOrder() {
        ObjectNode session = example("Bundle-combined-session-1-bundle");
        ArrayNode entries = session.withArray("entry");
        List<JsonNode> reversed = new ArrayList<>();
        entries.forEach(entry -> reversed.add(0, entry));
        entries.removeAll();
        entries.addAll(reversed);
        session.findParents("extension").forEach(parent -> {
            ArrayNode extensions = (ArrayNode) parent.get("extension");
            List<JsonNode> others = new ArrayList<>();
            extensions.forEach(extension -> others.add(0, extension));
            extensions.removeAll();
            extensions.addAll(others);
        });

        assertThat(errors(VALIDATOR, session)).isEmpty();
    }

    @Test
    void closedSlicingTakesNoOtherItem() {
        ResourceValidator closed = new MadeUpSlicing("trd-score-phq9", "Observation.category")
                .rules("closed")
                .validator();
        ObjectNode score = score();
        score.withArray("category").add(category("http://clinic.test/categories", "home"));

        assertThat(errors(closed, score())).isEmpty();
        assertThat(errors(closed, score)).containsExactly("Observation.category[1] Validation_VAL_Profile_NotSlice");
    }

    /** By type of a choice: a session note's quantity is in minutes, and no other value is taken. */
    @Test
    void wrongValueInASliceByItsTypeIsAnError() {
        ObjectNode note = GuideFiles.tree(FhirHttp.fixture("pass/trd-note-1.1"));
        assertThat(errors(MINUTES_ONLY, note)).isEmpty();

        note.withObject("/valueQuantity").put("unit", "minutes");

        assertThat(errors(VALIDATOR, note)).isEmpty();
        assertThat(errors(MINUTES_ONLY, note)).containsExactly("Observation.value.unit _DT_Fixed_Wrong");
    }

    @Test
    void valueOfATypeThatNoSliceHasIsAnErrorWhereTheSlicingIsClosed() {
        ObjectNode note = example("Observation-psilocybin-session-1-note");

        assertThat(errors(VALIDATOR, note)).isEmpty();
        assertThat(errors(MINUTES_ONLY, note)).containsExactly("Observation.value Validation_VAL_Profile_NotSlice");
    }

    private static final ResourceValidator MINUTES_ONLY = new MadeUpSlicing("trd-session-note", "Observation.value[x]")
            .byType("$this")
            .rules("closed")
            .slice(
                    "valueQuantity",
                    "",
                    "{\"type\": [{\"code\": \"Quantity\"}], \"patternQuantity\": {\"unit\": \"min\"}}")
            .validator();

    /** By type of the resource in an entry: it is held to the profile of its slice, whatever it declares itself. */
    @Test
    void wrongResourceInASliceByItsTypeIsAnError() {
        ObjectNode session = example("Bundle-esketamine-session-1-bundle");
        assertThat(errors(SORTED_SESSION, session)).isEmpty();

        ObjectNode device = session.withObject("/entry/2/resource");
        device.remove(List.of("meta", "type"));

        assertThat(errors(VALIDATOR, session)).isEmpty();
        assertThat(errors(SORTED_SESSION, session))
                .containsExactly("Bundle.entry[2].resource Validation_VAL_Profile_Minimum");
    }

    @Test
    void resourceOfATypeThatNoSliceHasIsAnErrorWhereTheSlicingIsClosed() {
        ObjectNode session = example("Bundle-esketamine-session-1-bundle");
        ObjectNode list = GuideFiles.tree("{\"resource\": {\"resourceType\": \"List\", \"id\": \"made-up\","
                + " \"status\": \"current\", \"mode\": \"working\"}}");
        session.withArray("entry").add(list.put("fullUrl", "http://clinic.test/fhir/List/made-up"));

        assertThat(errors(VALIDATOR, session)).isEmpty();
        assertThat(errors(SORTED_SESSION, session)).containsExactly("Bundle.entry[15] Validation_VAL_Profile_NotSlice");
    }

    private static final ResourceValidator SORTED_SESSION = new MadeUpSlicing("trd-session-bundle", "Bundle.entry")
            .byType("resource")
            .rules("closed")
            .slice("session", ".resource", "{\"type\": [{\"code\": \"Procedure\"}]}")
            .slice("administration", ".resource", "{\"type\": [{\"code\": \"MedicationAdministration\"}]}")
            .slice("observation", ".resource", "{\"type\": [{\"code\": \"Observation\"}]}")
            .slice(
                    "device",
                    ".resource",
                    "{\"type\": [{\"code\": \"Device\", \"profile\": [\"" + GuideFixtures.GUIDE.canonicalBase()
                            + "/StructureDefinition/trd-device\"]}]}")
            .validator();

    /** A response has, in this order of its slices, the components baseline, current, percent-change, instrument. */
    @Test
    void sliceBeforeTheOneThatItIsToFollowIsAnError() {
        ResourceValidator ordered = components().ordered().validator();
        ObjectNode response = response();
        ArrayNode components = response.withArray("component");
        components.insert(0, components.remove(1));

        assertThat(errors(ordered, response())).isEmpty();
        assertThat(errors(VALIDATOR, response)).isEmpty();
        assertThat(errors(ordered, response))
                .containsExactly("Observation.component[1] Validation_VAL_Profile_SliceOrder");
    }

    /**
     * HL7's validator compares a slice with the item directly before it only (core 6.7.9, InstanceValidator). The
     * specification has the order hold here, too, so no slicing of the guide may be ordered.
     */
    @Test
    void orderOfSlicesIsNotCheckedAcrossAnItemOutsideTheSlices() {
        ResourceValidator ordered = components().ordered().validator();
        ObjectNode response = response();
        ArrayNode components = response.withArray("component");
        components.insert(0, components.remove(1));
        components.insert(1, component("made-up"));

        assertThat(errors(ordered, response)).isEmpty();
    }

    /**
     * HL7's validator takes openAtEnd for open (core 6.7.9, InstanceValidator: a "TODO"). The specification has other
     * items at the end only, so no slicing of the guide may say openAtEnd.
     */
    @Test
    void itemOutsideTheSlicesIsTakenAnywhereWhereTheSlicingIsOpenAtTheEnd() {
        ResourceValidator openAtEnd = components().rules("openAtEnd").ordered().validator();
        ObjectNode atEnd = response();
        atEnd.withArray("component").add(component("made-up"));
        ObjectNode atStart = response();
        atStart.withArray("component").insert(0, component("made-up"));

        assertThat(errors(openAtEnd, atEnd)).isEmpty();
        assertThat(errors(openAtEnd, atStart)).isEmpty();
    }

    private static MadeUpSlicing components() {
        return new MadeUpSlicing("trd-response-status", "Observation.component");
    }

    private static ObjectNode response() {
        return GuideFiles.tree(FhirHttp.fixture("pass/trd-response-2.1"));
    }

    private static ObjectNode component(String code) {
        ObjectNode component = GuideFiles.tree("{\"valueString\": \"something\"}");
        return component.set("code", category("http://clinic.test/components", code));
    }

    private static ObjectNode example(String name) {
        return GuideFixtures.examples().stream()
                .filter(example -> example.name().equals(name + ".json"))
                .findFirst()
                .orElseThrow()
                .tree();
    }
}
