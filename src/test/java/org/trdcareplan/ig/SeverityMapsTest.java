package org.trdcareplan.ig;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptPropertyComponent;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The bands of {@code trd-severity-band} are the data on what a score means ({@code docs/decisions/0007}); the concept
 * maps repeat them score by score for {@code $translate}. The two must say the same.
 */
class SeverityMapsTest {

    private static final Guide GUIDE = Guide.load(FhirContext.forR4Cached());

    /** The scores, both ends included, that mean one severity on one instrument. */
    record Band(String instrument, int minimum, int maximum, String severity) {

        Stream<Map.Entry<Integer, String>> rows() {
            return Stream.iterate(minimum, score -> score <= maximum, score -> score + 1)
                    .map(score -> Map.entry(score, severity));
        }
    }

    static Stream<String> bandedInstruments() {
        return bands().map(Band::instrument).distinct();
    }

    private static Stream<Band> bands() {
        return codeSystem("trd-severity-band").getConcept().stream()
                .map(band -> new Band(
                        property(band, "instrument").primitiveValue(),
                        score(band, "minimum"),
                        score(band, "maximum"),
                        property(band, "severity").primitiveValue()));
    }

    private static List<Band> bandsOf(String instrument) {
        return bands().filter(band -> band.instrument().equals(instrument))
                .sorted(Comparator.comparing(Band::minimum))
                .toList();
    }

    private static ConceptMap mapOf(String instrument) {
        return definition(ConceptMap.class, "trd-" + instrument + "-severity");
    }

    private static ConceptDefinitionComponent concept(CodeSystem codeSystem, String code) {
        return codeSystem.getConcept().stream()
                .filter(concept -> concept.getCode().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(codeSystem.getId() + " has no concept " + code));
    }

    private static Type property(ConceptDefinitionComponent concept, String code) {
        return concept.getProperty().stream()
                .filter(property -> property.getCode().equals(code))
                .map(ConceptPropertyComponent::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError(concept.getCode() + " has no property " + code));
    }

    /** Bounds are decimals in the guide; the scores of banded instruments are whole numbers. */
    private static int score(ConceptDefinitionComponent concept, String code) {
        return property(concept, code)
                .castToDecimal(property(concept, code))
                .getValue()
                .intValueExact();
    }

    private static CodeSystem codeSystem(String id) {
        return definition(CodeSystem.class, id);
    }

    private static <T extends MetadataResource> T definition(Class<T> type, String id) {
        return GUIDE.definitions().stream()
                .filter(definition -> type.isInstance(definition)
                        && definition.getUrl().equals(GUIDE.canonicalBase() + "/" + type.getSimpleName() + "/" + id))
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("The guide has no " + type.getSimpleName() + " " + id));
    }

    @Test
    void sixInstrumentsHaveBands() {
        assertThat(bandedInstruments())
                .containsExactlyInAnyOrder("phq9", "gad7", "madrs", "hamd17", "qids-sr16", "qids-c16");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bandedInstruments")
    void bandsMeetAndFillTheRangeOfTheirInstrument(String instrument) {
        ConceptDefinitionComponent range = concept(codeSystem("trd-instrument"), instrument);
        int expected = score(range, "minimum");

        for (Band band : bandsOf(instrument)) {
            assertThat(band.minimum()).isEqualTo(expected);
            assertThat(band.maximum()).isGreaterThanOrEqualTo(band.minimum());
            expected = band.maximum() + 1;
        }

        assertThat(expected - 1).isEqualTo(score(range, "maximum"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bandedInstruments")
    void higherBandsAreMoreSevere(String instrument) {
        CodeSystem severity = codeSystem("trd-severity");

        List<Integer> ranks = bandsOf(instrument).stream()
                .map(band -> property(concept(severity, band.severity()), "rank"))
                .map(rank -> ((IntegerType) rank).getValue())
                .toList();

        assertThat(ranks).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bandedInstruments")
    void mapSaysOfEveryScoreWhatItsBandSays(String instrument) {
        Map<Integer, String> expected = bandsOf(instrument).stream()
                .flatMap(Band::rows)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
        Map<Integer, String> mapped = new TreeMap<>();

        for (ConceptMapGroupComponent group : mapOf(instrument).getGroup()) {
            for (SourceElementComponent row : group.getElement()) {
                assertThat(row.getTarget()).hasSize(1);
                assertThat(mapped.put(
                                Integer.valueOf(row.getCode()),
                                row.getTargetFirstRep().getCode()))
                        .as("score %s is listed once", row.getCode())
                        .isNull();
            }
        }

        assertThat(mapped).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bandedInstruments")
    void mapGoesFromKnownScoresToKnownLevels(String instrument) {
        CodeSystem scores = codeSystem("trd-score-value");
        CodeSystem severity = codeSystem("trd-severity");

        for (ConceptMapGroupComponent group : mapOf(instrument).getGroup()) {
            assertThat(group.getSource()).isEqualTo(scores.getUrl());
            assertThat(group.getTarget()).isEqualTo(severity.getUrl());
            for (SourceElementComponent row : group.getElement()) {
                TargetElementComponent target = row.getTargetFirstRep();
                assertThat(concept(scores, row.getCode())).isNotNull();
                assertThat(target.getDisplay())
                        .isEqualTo(concept(severity, target.getCode()).getDisplay());
                assertThat(target.getEquivalence()).isEqualTo(ConceptMapEquivalence.WIDER);
            }
        }
    }
}
