package org.trdcareplan.ig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trdcareplan.ig.GuideFiles.R4;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;

/** Each statement of {@code ig/test/traceability.tsv} has the data elements that hold it, and they exist. */
class TraceabilityTest {

    private static final Path TABLE = Path.of("ig/test/traceability.tsv");
    private static final List<String> HEADER = List.of("row", "statement", "elements", "rules");

    /** How many statements of the source articles are modelled; the others are narrative, or not to be made a rule. */
    private static final int STATEMENTS = 80;

    private static final Guide GUIDE = Guide.load(FhirContext.forR4Cached());

    private final Map<String, Set<String>> elements = new HashMap<>();

    private record Row(String id, String statement, List<String> elements, List<String> rules) {}

    private static List<String> list(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.trim().split("\\s*;\\s*", -1));
    }

    private static List<Row> rows() throws IOException {
        List<String> lines = Files.readAllLines(TABLE);
        assertThat(List.of(lines.get(0).split("\t", -1))).isEqualTo(HEADER);
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as(line).hasSize(HEADER.size());
            rows.add(new Row(cells[0], cells[1], list(cells[2]), list(cells[3])));
        }
        return rows;
    }

    @Test
    void everyStatementHasElementsThatExist() throws IOException {
        Set<String> wrong = new TreeSet<>();
        for (Row row : rows()) {
            if (row.elements().isEmpty()) {
                wrong.add(row.id() + " has no element");
            }
            row.elements().stream()
                    .filter(element -> !exists(element))
                    .forEach(element -> wrong.add(row.id() + ": " + element));
        }

        assertThat(wrong).isEmpty();
    }

    /** {@code trd-patient#Patient.birthDate}, or {@code Encounter#Encounter.type} of FHIR itself. */
    private boolean exists(String element) {
        String[] parts = element.split("#", 2);
        return parts.length == 2
                && elements.computeIfAbsent(parts[0], TraceabilityTest::elementsOf)
                        .contains(parts[1]);
    }

    private static Set<String> elementsOf(String profile) {
        StructureDefinition structure = GUIDE.definitions().stream()
                .filter(definition ->
                        definition.getUrl().equals(GUIDE.canonicalBase() + "/StructureDefinition/" + profile))
                .map(StructureDefinition.class::cast)
                .findFirst()
                .orElseGet(() -> (StructureDefinition)
                        R4.fetchStructureDefinition("http://hl7.org/fhir/StructureDefinition/" + profile));
        return structure == null
                ? Set.of()
                : structure.getSnapshot().getElement().stream()
                        .map(ElementDefinition::getId)
                        .collect(Collectors.toSet());
    }

    @Test
    void noStatementStandsTwiceOrIsLeftToDo() throws IOException {
        List<Row> rows = rows();

        assertThat(rows).hasSizeGreaterThanOrEqualTo(STATEMENTS);
        assertThat(rows).extracting(Row::id).doesNotHaveDuplicates().doesNotContain("");
        assertThat(rows).extracting(Row::statement).allSatisfy(statement -> assertThat(statement)
                .isNotBlank());
        assertThat(Files.readString(TABLE)).doesNotContain("TODO");
    }

    @Test
    void everyRuleNamedExists() throws IOException {
        Set<String> rules = GUIDE.definitions().stream()
                .filter(StructureDefinition.class::isInstance)
                .flatMap(profile -> ((StructureDefinition) profile).getDifferential().getElement().stream())
                .flatMap(element -> element.getConstraint().stream())
                .map(ElementDefinitionConstraintComponent::getKey)
                .collect(Collectors.toSet());

        assertThat(rows().stream().flatMap(row -> row.rules().stream())).isSubsetOf(rules);
    }
}
