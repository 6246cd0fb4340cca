package org.trdcareplan.web.guide;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.ImplementationGuide.ImplementationGuideDefinitionResourceComponent;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.utilities.npm.NpmPackage;
import org.trdcareplan.ig.Canonical;

/** Everything the guide's package holds, definitions first, by type and id. */
final class Artifacts {

    private final List<Artifact> all;
    private final Map<String, Artifact> byCanonical;
    private final Set<String> pages;
    private final ImplementationGuide guide;

    private Artifacts(List<Artifact> all, ImplementationGuide guide) {
        this.all = List.copyOf(all);
        this.guide = guide;
        this.byCanonical = all.stream()
                .filter(a -> !a.example() && a.resource() instanceof MetadataResource)
                .collect(Collectors.toMap(Artifact::canonical, a -> a));
        this.pages = all.stream().map(Artifact::page).collect(Collectors.toSet());
    }

    static Artifacts read(byte[] packageBytes, FhirContext fhirContext) throws IOException {
        NpmPackage npm = NpmPackage.fromPackage(new ByteArrayInputStream(packageBytes));
        IParser parser = fhirContext.newJsonParser();
        Map<String, Resource> definitions = read(npm, "package", parser);
        ImplementationGuide guide = definitions.values().stream()
                .filter(ImplementationGuide.class::isInstance)
                .map(ImplementationGuide.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The package has no ImplementationGuide"));
        Map<String, ImplementationGuideDefinitionResourceComponent> listed = new HashMap<>();
        guide.getDefinition()
                .getResource()
                .forEach(entry -> listed.put(entry.getReference().getReference(), entry));
        List<Artifact> all = new ArrayList<>();
        definitions.forEach((json, resource) -> all.add(artifact(resource, json, false, listed)));
        read(npm, "example", parser).forEach((json, resource) -> all.add(artifact(resource, json, true, listed)));
        all.sort(Comparator.comparing(Artifact::example)
                .thenComparing(Artifact::type)
                .thenComparing(Artifact::id));
        return new Artifacts(all, guide);
    }

    private static Map<String, Resource> read(NpmPackage npm, String folder, IParser parser) throws IOException {
        Map<String, Resource> resources = new HashMap<>();
        for (String file : npm.list(folder)) {
            if (file.endsWith(".json") && !file.startsWith(".") && !file.equals("package.json")) {
                try (InputStream in = npm.load(folder, file)) {
                    String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    resources.put(json, (Resource) parser.parseResource(json));
                }
            }
        }
        return resources;
    }

    private static Artifact artifact(
            Resource resource,
            String json,
            boolean example,
            Map<String, ImplementationGuideDefinitionResourceComponent> listed) {
        String id = resource.getIdElement().getIdPart();
        ImplementationGuideDefinitionResourceComponent entry = listed.get(resource.fhirType() + "/" + id);
        String title = resource.fhirType() + " " + id;
        String description = "";
        if (resource instanceof MetadataResource definition && definition.hasTitle()) {
            title = definition.getTitle();
        } else if (entry != null && entry.hasName()) {
            title = entry.getName();
        }
        if (resource instanceof MetadataResource definition && definition.hasDescription()) {
            description = definition.getDescription();
        } else if (entry != null && entry.hasDescription()) {
            description = entry.getDescription();
        }
        return new Artifact(resource, json, example, title, description);
    }

    List<Artifact> all() {
        return all;
    }

    Stream<Artifact> definitions() {
        return all.stream().filter(a -> !a.example());
    }

    Stream<Artifact> examples() {
        return all.stream().filter(Artifact::example);
    }

    <T extends Resource> Stream<T> definitions(Class<T> type) {
        return definitions().map(Artifact::resource).filter(type::isInstance).map(type::cast);
    }

    /** The definition behind a canonical, with or without {@code |version}. */
    Optional<Artifact> definition(String canonical) {
        return Optional.ofNullable(byCanonical.get(Canonical.withoutVersion(canonical)));
    }

    /** The artifact behind a relative reference such as {@code Patient/esketamine-patient}. */
    Optional<Artifact> referred(String reference) {
        String page = reference.replace('/', '-') + ".html";
        return all.stream().filter(a -> a.page().equals(page)).findFirst();
    }

    boolean hasPage(String file) {
        return pages.contains(file);
    }

    ImplementationGuide guide() {
        return guide;
    }
}
