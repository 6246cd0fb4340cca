package org.trdcareplan.ig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trdcareplan.ig.GuideFiles.R4;
import static org.trdcareplan.ig.GuideFiles.key;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every canonical that stands anywhere in the guide, in text and FHIRPath too, is defined in the guide or in FHIR R4. */
class CanonicalLintTest {

    private static final Guide GUIDE = Guide.load(FhirContext.forR4Cached());
    private static final List<ObjectNode> DEFINITIONS = GuideFiles.definitions(GUIDE).stream()
            .map(GuideFiles.ResourceFile::tree)
            .toList();
    private static final List<ObjectNode> ALL = Stream.concat(
                    DEFINITIONS.stream(), GuideFiles.examples(GUIDE).stream().map(GuideFiles.ResourceFile::tree))
            .toList();

    private static final String DEFINED_TYPES =
            "[A-Z][A-Za-z]+/[A-Za-z0-9.-]*[A-Za-z0-9-](?:\\|[A-Za-z0-9.-]*[A-Za-z0-9])?";
    private static final Pattern OURS =
            Pattern.compile(Pattern.quote(GUIDE.canonicalBase()) + "/(" + DEFINED_TYPES + ")");
    private static final Pattern IN_FHIRPATH =
            Pattern.compile("'/((?:StructureDefinition|CodeSystem|ValueSet)/[A-Za-z0-9.-]+)'");
    private static final Pattern CORE = Pattern.compile(
            "http://(?:hl7\\.org/fhir/(?:StructureDefinition|ValueSet|CodeSystem)/|hl7\\.org/fhir/(?=[a-z-]+$)"
                    + "|terminology\\.hl7\\.org/(?:CodeSystem|ValueSet)/).*");

    /** R5's list of types. HAPI knows by it that a Basic is a subscription topic (decision 0011). */
    private static final String R5_TYPES = "http://hl7.org/fhir/fhir-types";

    /** The elements that hold a canonical or the URL of an extension or code system. */
    private static final Set<String> CANONICAL_ELEMENTS = Set.of(
            "profile",
            "targetProfile",
            "valueSet",
            "baseDefinition",
            "url",
            "system",
            "supportedProfile",
            "imposeProfile",
            "derivedFrom",
            "instantiatesCanonical",
            "definitionCanonical",
            "questionnaire",
            "answerValueSet",
            "library",
            "measure");

    @Test
    void canonicalsOfThisGuideResolveInThisVersion() {
        Set<String> defined = DEFINITIONS.stream()
                .map(definition -> key(definition).replaceFirst("^Basic/trd-topic-", "SubscriptionTopic/trd-topic-"))
                .collect(Collectors.toCollection(TreeSet::new));
        Predicate<String> resolves = canonical -> {
            String[] parts = canonical.split("\\|", 2);
            return defined.contains(parts[0]) && (parts.length == 1 || parts[1].equals(GUIDE.version()));
        };

        assertThat(found(OURS).filter(reference -> !resolves.test(reference.canonical())))
                .isEmpty();
        assertThat(found(IN_FHIRPATH)
                        .filter(reference -> !resolves.test(reference.canonical()))
                        .filter(reference -> !isCore("http://hl7.org/fhir/" + reference.canonical())))
                .isEmpty();
    }

    private record Reference(String resource, String path, String canonical) {}

    private static Stream<Reference> found(Pattern pattern) {
        Stream.Builder<Reference> references = Stream.builder();
        for (ObjectNode resource : ALL) {
            GuideFiles.eachString(resource, (path, text) -> {
                Matcher matcher = pattern.matcher(text);
                while (matcher.find()) {
                    references.add(new Reference(key(resource), path, matcher.group(1)));
                }
            });
        }
        return references.build().distinct();
    }

    @Test
    void canonicalsOfFhirResolveInR4() {
        Set<String> unknown = new TreeSet<>();
        for (ObjectNode resource : ALL) {
            GuideFiles.eachString(resource, (path, text) -> {
                String element = path.substring(path.lastIndexOf('.') + 1);
                if (CANONICAL_ELEMENTS.contains(element) && CORE.matcher(text).matches() && !isCore(text)) {
                    unknown.add(text + " in " + key(resource) + " at " + path);
                }
            });
        }

        assertThat(unknown).isEmpty();
    }

    private static boolean isCore(String canonical) {
        if (canonical.equals(R5_TYPES)) {
            return true;
        }
        String url = canonical.replaceFirst("\\|4\\.0\\.1$", "");
        return R4.fetchStructureDefinition(url) != null
                || R4.fetchValueSet(url) != null
                || R4.fetchCodeSystem(url) != null;
    }
}
