package org.trdcareplan.ig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trdcareplan.ig.GuideFiles.key;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The examples hang together, and the guide's table of contents describes each of them. */
class ExampleLintTest {

    private static final Guide GUIDE = Guide.load(FhirContext.forR4Cached());
    private static final List<ObjectNode> DEFINITIONS = GuideFiles.definitions(GUIDE).stream()
            .map(GuideFiles.ResourceFile::tree)
            .toList();
    private static final Map<String, ObjectNode> EXAMPLES = GuideFiles.examples(GUIDE).stream()
            .map(GuideFiles.ResourceFile::tree)
            .collect(Collectors.toMap(GuideFiles::key, tree -> tree, (a, b) -> a, TreeMap::new));

    @Test
    void contentsListEveryResourceWithNameAndDescription() {
        ObjectNode guide = DEFINITIONS.stream()
                .filter(definition -> definition.path("resourceType").asText().equals("ImplementationGuide"))
                .findFirst()
                .orElseThrow();
        Set<String> listed = new TreeSet<>();
        Set<String> undescribed = new TreeSet<>();
        for (JsonNode entry : guide.at("/definition/resource")) {
            String key = entry.at("/reference/reference").asText();
            listed.add(key);
            String id = key.substring(key.indexOf('/') + 1);
            if (entry.path("name").asText().isBlank()
                    || entry.path("name").asText().equals(id)
                    || entry.path("description").asText().isBlank()) {
                undescribed.add(key);
            }
        }
        Set<String> present = new TreeSet<>(EXAMPLES.keySet());
        DEFINITIONS.stream()
                .filter(definition -> !definition.equals(guide))
                .map(GuideFiles::key)
                .forEach(present::add);

        assertThat(listed).isEqualTo(present);
        assertThat(undescribed).isEmpty();
    }

    @Test
    void everyReferenceResolvesAmongTheExamples() {
        Set<String> broken = new TreeSet<>();
        EXAMPLES.forEach((key, example) -> references(example)
                .filter(reference -> !resolves(reference, example))
                .forEach(reference -> broken.add(key + ": " + reference)));

        assertThat(broken).isEmpty();
    }

    private static Stream<String> references(ObjectNode example) {
        Set<String> references = new TreeSet<>();
        GuideFiles.eachString(example, (path, text) -> {
            if (path.endsWith(".reference") || path.equals("reference")) {
                references.add(text);
            }
        });
        return references.stream();
    }

    private static boolean resolves(String reference, ObjectNode from) {
        if (reference.startsWith("#")) {
            return Stream.of(from, from.path("entry"))
                    .flatMap(root -> root.findValues("contained").stream())
                    .flatMap(contained -> contained.findValuesAsText("id").stream())
                    .anyMatch(id -> reference.equals("#" + id));
        }
        if (reference.contains("?identifier=")) {
            String type = reference.substring(0, reference.indexOf('?'));
            String[] token = reference.substring(reference.indexOf('=') + 1).split("\\|", 2);
            return EXAMPLES.values().stream()
                    .filter(example -> example.path("resourceType").asText().equals(type))
                    .flatMap(example -> items(example.path("identifier")))
                    .anyMatch(identifier -> identifier.path("system").asText().equals(token[0])
                            && identifier.path("value").asText().equals(token[1]));
        }
        if (EXAMPLES.containsKey(reference)) {
            return true;
        }
        return items(from.path("entry"))
                .anyMatch(entry -> entry.path("fullUrl").asText().equals(reference)
                        || key(entry.path("resource")).equals(reference));
    }

    private static Stream<JsonNode> items(JsonNode node) {
        Stream.Builder<JsonNode> items = Stream.builder();
        if (node.isArray()) {
            node.forEach(items::add);
        } else if (!node.isMissingNode()) {
            items.add(node);
        }
        return items.build();
    }

    /** An example that declares no profile of the guide is there for others: it refers to one or one refers to it. */
    @Test
    void noExampleIsAnOrphan() {
        Set<String> referred = new HashSet<>();
        EXAMPLES.values().forEach(example -> references(example).forEach(referred::add));
        Set<String> orphans = new TreeSet<>();
        EXAMPLES.forEach((key, example) -> {
            boolean profiled = items(example.at("/meta/profile")).anyMatch(profile -> GUIDE.claims(profile.asText()));
            boolean bundle = example.path("resourceType").asText().equals("Bundle");
            if (!profiled
                    && !bundle
                    && !referred.contains(key)
                    && references(example).noneMatch(EXAMPLES::containsKey)) {
                orphans.add(key);
            }
        });

        assertThat(orphans).isEmpty();
    }
}
