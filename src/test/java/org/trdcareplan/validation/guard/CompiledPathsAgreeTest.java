package org.trdcareplan.validation.guard;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.elementmodel.JsonParser;
import org.hl7.fhir.r5.fhirpath.ExpressionNode;
import org.hl7.fhir.r5.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.validation.instance.utils.FHIRPathExpressionFixer;
import org.junit.jupiter.api.Test;
import org.trdcareplan.ig.Guide;
import org.trdcareplan.ig.GuideFiles;
import org.trdcareplan.validation.definitions.Definitions;

/**
 * A compiled expression says what HL7's engine says, or that it cannot say: for the invariants of the guide's profiles
 * and of the types they use, on every element of every example and fixture. The engine works on the R5 element model, as
 * in the full validator, the compiled form on HAPI's R4 model.
 */
class CompiledPathsAgreeTest {

    private static final FhirContext CONTEXT = FhirContext.forR4Cached();
    private static final Guide GUIDE = Guide.load(CONTEXT);

    private final Definitions definitions = Definitions.open(CONTEXT, List.of(GUIDE));
    private final FHIRPathEngine engine = new FHIRPathEngine(definitions);
    private final Map<String, Both> expressions = new HashMap<>();
    /** Expressions by the path of the element they are for; those of types by the type's name. */
    private final Map<String, Set<String>> byPath = new HashMap<>();

    private final Set<String> disagreements = new TreeSet<>();
    private int agreements;
    private int doubts;

    private record Both(ExpressionNode parsed, org.trdcareplan.validation.guard.Path compiled) {}

    @Test
    void compiledExpressionsSayWhatTheEngineSays() throws IOException {
        engine.setHostServices(new FhirInstanceValidator.NullEvaluationContext());
        collectInvariants();

        for (String json : resources()) {
            compare(json);
        }

        assertThat(disagreements).isEmpty();
        assertThat(agreements).isGreaterThan(40_000);
        assertThat(doubts).as("left to the engine, of " + agreements).isLessThan(agreements / 50);
    }

    private void collectInvariants() {
        for (String url : urls()) {
            StructureDefinition definition = definitions.fetchResource(StructureDefinition.class, url);
            for (ElementDefinition element : definition.getSnapshot().getElement()) {
                for (ElementDefinitionConstraintComponent invariant : element.getConstraint()) {
                    if (invariant.hasExpression()
                            && !Set.of("ele-1", "dom-3", "dom-6").contains(invariant.getKey())) {
                        String expression =
                                FHIRPathExpressionFixer.fixExpr(invariant.getExpression(), invariant.getKey(), "4.0.1");
                        byPath.computeIfAbsent(element.getPath(), path -> new LinkedHashSet<>())
                                .add(expression);
                        expressions.computeIfAbsent(expression, this::both);
                    }
                }
            }
        }
    }

    private Both both(String expression) {
        ExpressionNode parsed = engine.parse(expression);
        return new Both(parsed, PathCompiler.compile(parsed));
    }

    private static Set<String> urls() {
        Set<String> urls = new TreeSet<>();
        GUIDE.definitions().stream()
                .filter(org.hl7.fhir.r4.model.StructureDefinition.class::isInstance)
                .forEach(profile -> urls.add(profile.getUrl()));
        for (String type : List.of(
                "Period",
                "Quantity",
                "Range",
                "Ratio",
                "Reference",
                "Identifier",
                "Coding",
                "CodeableConcept",
                "Extension",
                "Timing",
                "Dosage",
                "Attachment",
                "ContactPoint",
                "HumanName",
                "Address",
                "Annotation",
                "Meta",
                "Duration",
                "Age",
                "Practitioner",
                "Organization",
                "Location",
                "RelatedPerson",
                "DocumentReference",
                "Appointment",
                "Communication")) {
            urls.add("http://hl7.org/fhir/StructureDefinition/" + type);
        }
        return urls;
    }

    private static List<String> resources() throws IOException {
        List<String> resources = new ArrayList<>();
        GuideFiles.examples(GUIDE).forEach(example -> resources.add(example.json()));
        try (Stream<Path> files = Files.walk(new File("ig/test").toPath())) {
            for (Path file : files.filter(file -> file.toString().endsWith(".json") && !file.endsWith("manifest.json"))
                    .toList()) {
                resources.add(Files.readString(file));
            }
        }
        return resources;
    }

    private void compare(String json) throws IOException {
        Resource resource = (Resource) CONTEXT.newJsonParser().parseResource(json);
        if (resource.fhirType().equals("Bundle")) {
            return;
        }
        Element element = new JsonParser(definitions)
                .parse(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                .get(0)
                .getElement();
        compare(resource, element, resource, element);
    }

    private void compare(Resource resource, Element rootElement, Base base, Element element) {
        Set<String> here = new LinkedHashSet<>(
                byPath.getOrDefault(element.getProperty().getDefinition().getPath(), Set.of()));
        here.addAll(byPath.getOrDefault(element.fhirType(), Set.of()));
        for (String expression : here) {
            compare(resource, rootElement, base, element, expression);
        }
        Map<String, Integer> seen = new HashMap<>();
        for (Element child : element.getChildren()) {
            String name = child.getProperty().getName().replace("[x]", "");
            int index = seen.merge(name, 1, Integer::sum) - 1;
            Base[] values = base.getProperty(name.hashCode(), name, false);
            if (values != null && index < values.length && !name.equals("id")) {
                compare(resource, rootElement, values[index], child);
            }
        }
    }

    private void compare(Resource resource, Element rootElement, Base base, Element element, String expression) {
        Both both = expressions.get(expression);
        boolean compiled;
        try {
            compiled = both.compiled().holds(base, resource);
        } catch (Unmodelled e) {
            doubts++;
            return;
        }
        boolean engines;
        try {
            engines = engine.evaluateToBoolean(null, rootElement, rootElement, element, both.parsed());
        } catch (RuntimeException e) {
            engines = false;
        }
        if (compiled == engines) {
            agreements++;
        } else {
            disagreements.add(expression + " on " + element.getPath() + ": compiled " + compiled);
        }
    }
}
