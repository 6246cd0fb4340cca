package org.trdcareplan.ig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trdcareplan.ig.GuideFiles.key;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * No code of a standard system is made up: each stands in {@code ig/test/codes.csv}, the list of codes that were checked
 * against published sources, and has the display given there. Local codes stand in their code system.
 */
class CodeLintTest {

    private static final Path VERIFIED = Path.of("ig/test/codes.csv");

    private static final String UCUM = "http://unitsofmeasure.org";

    /** Systems whose codes the validators know: HL7's, and short lists of the internet and of ISO. */
    private static final Pattern KNOWN_TO_VALIDATORS =
            Pattern.compile("http://terminology\\.hl7\\.org/.*|http://hl7\\.org/fhir/(?!sid/).*|urn:ietf:.*|urn:iso:.*"
                    + "|http://unstats\\.un\\.org/.*|" + Pattern.quote(UCUM));

    /** Literals in FHIRPath that can only be codes of LOINC, SNOMED CT, ATC or HCPCS, and RxNorm numbers. */
    private static final Pattern CODE_LITERAL =
            Pattern.compile("'(\\d{2,7}-\\d|\\d{6,18}|[A-Z]\\d{2}[A-Z]{2}\\d{2}|[A-Z]\\d{4}|[A-Z]\\d{2}\\.\\d{1,4})'");

    /** The list adds RxNorm's term type, and for ATC where the code stands: neither is part of the name. */
    private static final Pattern NOTE_ON_A_NAME =
            Pattern.compile(" \\([A-Z]{2,4}\\)$| \\((?:anaesthetic|antidepressant)\\)$");

    private static final Guide GUIDE = Guide.load(FhirContext.forR4Cached());
    private static final List<ObjectNode> ALL = Stream.concat(
                    GuideFiles.definitions(GUIDE).stream(), GuideFiles.examples(GUIDE).stream())
            .map(GuideFiles.ResourceFile::tree)
            .toList();

    private static final Map<Code, String> DISPLAYS = verified();

    private record Code(String system, String code) {}

    private static Map<Code, String> verified() {
        Map<Code, String> displays = new HashMap<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .build();
        try (Reader in = Files.newBufferedReader(VERIFIED)) {
            for (CSVRecord row : format.parse(in)) {
                if (!row.get("verified").equals("no")) {
                    displays.put(
                            new Code(row.get("system"), row.get("code")),
                            NOTE_ON_A_NAME.matcher(row.get("display")).replaceFirst(""));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return displays;
    }

    /** A code where it is used. */
    private record Use(String where, Code code, String display) {

        boolean isForeign() {
            return !GUIDE.claims(code.system())
                    && !KNOWN_TO_VALIDATORS.matcher(code.system()).matches();
        }
    }

    private static Set<Use> uses() {
        Set<Use> uses = new HashSet<>();
        for (ObjectNode resource : ALL) {
            GuideFiles.eachObject(resource, (path, object) -> {
                String where = key(resource) + " " + path;
                String system = object.path("system").textValue() == null
                        ? "" // or a yes or no, as of an operation
                        : object.path("system").textValue();
                if (!system.isEmpty() && object.path("code").isTextual()) {
                    uses.add(use(where, system, object));
                }
                for (JsonNode concept : object.path("concept")) {
                    if (!system.isEmpty()) { // a value set's list; a code system names no system here
                        uses.add(use(where, system, concept));
                    }
                }
                for (JsonNode mapped : object.path("element")) { // a group of a concept map
                    if (object.has("source") && object.has("target")) {
                        uses.add(use(where, object.path("source").asText(), mapped));
                        mapped.path("target").forEach(target -> {
                            if (target.has("code")) {
                                uses.add(use(where, object.path("target").asText(), target));
                            }
                        });
                    }
                }
            });
        }
        return uses;
    }

    private static Use use(String where, String system, JsonNode coded) {
        return new Use(
                where,
                new Code(system, coded.path("code").asText()),
                coded.path("display").asText());
    }

    @Test
    void everyForeignCodeIsVerified() {
        Set<String> unverified = new TreeSet<>();
        uses().stream()
                .filter(Use::isForeign)
                .filter(use -> !DISPLAYS.containsKey(use.code()))
                .forEach(use -> unverified.add(use.code() + " in " + use.where()));

        assertThat(unverified).isEmpty();
    }

    @Test
    void displayOfAForeignCodeIsTheVerifiedOne() {
        Set<String> different = new TreeSet<>();
        uses().stream()
                .filter(use -> use.isForeign() && !use.display().isEmpty())
                .filter(use -> !use.display().equals(DISPLAYS.getOrDefault(use.code(), use.display())))
                .forEach(use -> different.add(use.code() + " '" + use.display() + "' instead of '"
                        + DISPLAYS.get(use.code()) + "' in " + use.where()));

        assertThat(different).isEmpty();
    }

    @Test
    void codeInAnExpressionIsVerified() {
        Set<String> verified = new HashSet<>();
        DISPLAYS.keySet().forEach(code -> verified.add(code.code()));
        Set<String> unverified = new TreeSet<>();
        for (ObjectNode resource : ALL) {
            GuideFiles.eachString(resource, (path, text) -> {
                Matcher literal = CODE_LITERAL.matcher(path.endsWith("expression") ? text : "");
                while (literal.find()) {
                    if (!verified.contains(literal.group(1))) {
                        unverified.add(literal.group(1) + " in " + key(resource) + " at " + path);
                    }
                }
            });
        }

        assertThat(unverified).isEmpty();
    }

    @Test
    void everyLocalCodeIsInItsCodeSystemWithItsDisplay() {
        Map<Code, String> local = new HashMap<>();
        for (ObjectNode resource : ALL) {
            if (resource.path("resourceType").asText().equals("CodeSystem")) {
                collect(resource.path("url").asText(), resource.path("concept"), local);
            }
        }
        Set<String> wrong = new TreeSet<>();
        uses().stream()
                .filter(use -> GUIDE.claims(use.code().system()))
                .filter(use -> !local.containsKey(use.code())
                        || (!use.display().isEmpty() && !use.display().equals(local.get(use.code()))))
                .forEach(use -> wrong.add(use.toString()));

        assertThat(wrong).isEmpty();
    }

    private static void collect(String system, JsonNode concepts, Map<Code, String> into) {
        for (JsonNode concept : concepts) {
            into.put(
                    new Code(system, concept.path("code").asText()),
                    concept.path("display").asText());
            collect(system, concept.path("concept"), into);
        }
    }
}
