package org.trdcareplan.ig;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.hl7.fhir.utilities.npm.NpmPackage;

/** The guide's package as files, so that the tests see what is written there and not what a parser makes of it. */
public final class GuideFiles {

    /** The definitions of FHIR R4 that HAPI ships; read once for all tests, since they are large. */
    public static final DefaultProfileValidationSupport R4 =
            new DefaultProfileValidationSupport(FhirContext.forR4Cached());

    private static final ObjectMapper JSON = new ObjectMapper();

    private GuideFiles() {}

    /** A resource as it stands in the package. */
    public record ResourceFile(String name, String json) {

        public ObjectNode tree() {
            return GuideFiles.tree(json);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    public static List<ResourceFile> definitions(Guide guide) {
        return files(guide, "package").stream()
                .filter(file -> !file.name().equals("package.json"))
                .toList();
    }

    public static List<ResourceFile> examples(Guide guide) {
        return files(guide, "example");
    }

    private static List<ResourceFile> files(Guide guide, String folder) {
        try {
            NpmPackage npm = NpmPackage.fromPackage(new ByteArrayInputStream(guide.packageBytes()));
            List<ResourceFile> files = new ArrayList<>();
            for (String name : npm.list(folder)) {
                if (name.endsWith(".json") && !name.startsWith(".")) {
                    try (InputStream in = npm.load(folder, name)) {
                        files.add(new ResourceFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
                    }
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ObjectNode tree(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code Patient/esketamine-patient}. */
    public static String key(JsonNode resource) {
        return resource.path("resourceType").asText() + "/"
                + resource.path("id").asText();
    }

    /** Hands over every object in the resource, at any depth, with its path. */
    static void eachObject(JsonNode resource, BiConsumer<String, ObjectNode> visitor) {
        walk("", resource, (path, node) -> {
            if (node instanceof ObjectNode object) {
                visitor.accept(path, object);
            }
        });
    }

    /** Hands over every string in the resource, at any depth, with its path, such as {@code meta.profile}. */
    static void eachString(JsonNode resource, BiConsumer<String, String> visitor) {
        walk("", resource, (path, node) -> {
            if (node.isTextual()) {
                visitor.accept(path, node.asText());
            }
        });
    }

    private static void walk(String path, JsonNode node, BiConsumer<String, JsonNode> visitor) {
        visitor.accept(path, node);
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> walk(
                            path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(), visitor));
        } else if (node.isArray()) {
            node.forEach(item -> walk(path, item, visitor));
        }
    }
}
