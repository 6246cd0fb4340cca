package org.trdcareplan.ig;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;

/** The code system of findings has the rules as the profiles have them, and what the validator adds. */
class FindingsTest {

    private static final Guide GUIDE = Guide.load(FhirContext.forR4Cached());

    private static final Pattern RULE = Pattern.compile("trd-(?!not-utf-8).*-\\d+");

    private static final Pattern KEY_IN_JAVA = Pattern.compile("\"(trd-[a-z-]+)\"");

    private static final CodeSystem FINDINGS = GUIDE.definitions().stream()
            .filter(definition -> definition.getUrl().equals(GUIDE.canonicalBase() + "/CodeSystem/trd-finding"))
            .map(CodeSystem.class::cast)
            .findFirst()
            .orElseThrow();

    @Test
    void everyRuleIsAFindingWithItsSentenceAndSeverity() {
        Map<String, String> rules = new TreeMap<>();
        GUIDE.definitions().stream()
                .filter(StructureDefinition.class::isInstance)
                .flatMap(profile -> ((StructureDefinition) profile).getDifferential().getElement().stream())
                .flatMap(element -> element.getConstraint().stream())
                .forEach(rule -> rules.put(rule.getKey(), rule.getSeverity().toCode() + ": " + rule.getHuman()));
        Map<String, String> findings = new TreeMap<>();
        FINDINGS.getConcept().stream()
                .filter(concept -> RULE.matcher(concept.getCode()).matches())
                .forEach(concept -> findings.put(
                        concept.getCode(),
                        concept.getPropertyFirstRep().getValue().primitiveValue() + ": " + concept.getDisplay()));

        assertThat(findings).isEqualTo(rules);
    }

    @Test
    void everyKeyOfTheValidatorIsAFinding() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/trdcareplan/validation"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                Matcher key = KEY_IN_JAVA.matcher(Files.readString(source));
                while (key.find()) {
                    keys.add(key.group(1));
                }
            }
        }
        keys.removeAll(Set.of("trd-", "trd-finding"));
        Set<String> findings = new HashSet<>();
        FINDINGS.getConcept().stream()
                .map(CodeSystem.ConceptDefinitionComponent::getCode)
                .filter(code -> !RULE.matcher(code).matches())
                .forEach(findings::add);

        assertThat(findings).containsAll(keys);
    }
}
