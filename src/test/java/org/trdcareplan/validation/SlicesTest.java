package org.trdcareplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.ig.Guide;
import org.trdcareplan.ig.GuideFiles;

/**
 * Slices by pattern and by value, open and closed, in any order (FHIR R4 §5.1.0.12). The guide's own are open and not
 * ordered, and none is by type; the closed one here is made up.
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
        ResourceValidator closed = GuideFixtures.validatorKnowing(closed());
        ObjectNode score = score();
        score.withArray("category").add(category("http://clinic.test/categories", "home"));

        assertThat(errors(closed, score())).isEmpty();
        assertThat(errors(closed, score)).hasSize(1).first().asString().startsWith("Observation.category[1] ");
    }

    private static Guide closed() {
        return new MadeUpGuide()
                .change("StructureDefinition-trd-score-phq9", text -> {
                    ObjectNode profile = GuideFiles.tree(text);
                    for (JsonNode element : profile.at("/snapshot/element")) {
                        if (element.path("id").asText().equals("Observation.category")) {
                            ((ObjectNode) element.get("slicing")).put("rules", "closed");
                        }
                    }
                    return profile.toString();
                })
                .make();
    }

    private static ObjectNode example(String name) {
        return GuideFixtures.examples().stream()
                .filter(example -> example.name().equals(name + ".json"))
                .findFirst()
                .orElseThrow()
                .tree();
    }
}
