package org.trdcareplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.fhirpath.ExpressionNode;
import org.hl7.fhir.r5.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trdcareplan.ig.GuideFiles.ResourceFile;
import org.trdcareplan.validation.definitions.PreparedConstraint;
import org.trdcareplan.validation.definitions.PreparedElement;

/** What is told of an invariant without FHIRPath, FHIRPath tells as well. */
class CertainInvariantsTest {

    private static final int DAMAGED = 2_000;

    /** Form that examples and damage seldom have. */
    private static final List<String> AWKWARD = List.of(
            "{'resourceType': 'Patient', 'name': [{'id': 'a'}], 'contact': [{}], 'telecom': [{'_value': {'id': 'b'}}]}",
            "{'resourceType': 'Patient', 'extension': [{'url': 'http://clinic.test/x'}, {'url': 'http://clinic.test/x',"
                    + " 'valueString': 'a', 'extension': [{'url': 'http://clinic.test/y', 'valueString': ' '}]}]}",
            "{'resourceType': 'Patient', 'managingOrganization': {'reference': '#nobody'}, 'generalPractitioner': ["
                    + "{'reference': ''}, {'_reference': {'extension': [{'url': 'http://clinic.test/x', 'valueCode':"
                    + " 'a'}]}}, {'display': 'x'}]}",
            "{'resourceType': 'Patient', 'contained': [{'resourceType': 'Organization', 'id': 'x', 'meta': {"
                    + "'versionId': '1', 'security': [{'code': 'R'}]}, 'contained': [{'resourceType': 'Patient'}]}]}",
            "{'resourceType': 'Patient', 'text': {'status': 'generated', 'div': '<div"
                    + " xmlns=\\\"http://www.w3.org/1999/xhtml\\\"></div>'}, 'birthDate': '', '_gender': {'id': 'g'}}");

    private static final IWorkerContext DEFINITIONS = GuideFixtures.definitions();
    private static final Engine ENGINE = new Engine(DEFINITIONS, Noise.Policy.HIDE);
    private static final FHIRPathEngine FHIRPATH = new FHIRPathEngine(DEFINITIONS);

    /** Invariant by the type that has it. */
    private static final Map<String, List<PreparedConstraint>> BY_TYPE = new HashMap<>();

    private static final Map<String, ExpressionNode> PARSED = new HashMap<>();

    private int certain;
    private int left;

    @BeforeAll
    static void gather() {
        for (String type : List.of("Element", "Extension", "Reference", "DomainResource")) {
            ElementDefinition root = DEFINITIONS
                    .fetchResource(StructureDefinition.class, "http://hl7.org/fhir/StructureDefinition/" + type)
                    .getSnapshot()
                    .getElementFirstRep();
            BY_TYPE.put(type, ((PreparedElement) root).constraints());
        }
    }

    @Test
    void fhirPathAgrees() {
        RandomDamage damage = new RandomDamage(GuideFixtures.examples(), 1);
        Stream.of(
                        AWKWARD.stream().map(json -> json.replace('\'', '"')),
                        GuideFixtures.examples().stream().map(ResourceFile::json),
                        Stream.generate(damage::next).limit(DAMAGED).map(RandomDamage.Damaged::json))
                .flatMap(json -> json)
                .forEach(this::check);

        assertThat(certain).isGreaterThan(100_000);
        assertThat(left).as("asked of FHIRPath").isGreaterThan(100);
    }

    private void check(String json) {
        Element root = ENGINE.read(json.getBytes(StandardCharsets.UTF_8), Format.JSON, new ArrayList<>());
        if (root != null) {
            check(root, root, root);
        }
    }

    private void check(Element root, Element resource, Element element) {
        check("Element", root, resource, element);
        check(element.fhirType(), root, resource, element);
        if (element.isResource()) {
            check("DomainResource", root, element, element);
        }
        if (element.hasChildren()) {
            for (Element child : element.getChildren()) {
                check(root, element.isResource() ? element : resource, child);
            }
        }
    }

    private void check(String type, Element root, Element resource, Element element) {
        for (PreparedConstraint constraint : BY_TYPE.getOrDefault(type, List.of())) {
            if (constraint.certainlyHolds(element)) {
                certain++;
                assertThat(holds(constraint, root, resource, element))
                        .as("%s of %s", constraint.definition().getKey(), element.getPath())
                        .isTrue();
            } else {
                left++;
            }
        }
    }

    private static boolean holds(PreparedConstraint constraint, Element root, Element resource, Element element) {
        ExpressionNode parsed = PARSED.computeIfAbsent(constraint.expression(), FHIRPATH::parse);
        try {
            return FHIRPATH.evaluateToBoolean(null, resource, root, element, parsed);
        } catch (NumberFormatException e) {
            return true; // where a number should be, there is none: an error of its own
        }
    }
}
