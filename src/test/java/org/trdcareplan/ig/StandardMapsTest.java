package org.trdcareplan.ig;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The maps from local codes to codes that other people own: complete, and about codes that exist. */
class StandardMapsTest {

    private static final Guide GUIDE = Guide.load(FhirContext.forR4Cached());

    static Stream<ConceptMap> standardMaps() {
        return GUIDE.definitions().stream()
                .filter(ConceptMap.class::isInstance)
                .map(ConceptMap.class::cast)
                .filter(map -> map.getUrl().endsWith("-standard"));
    }

    private static Set<String> mapped(ConceptMap map) {
        return map.getGroup().stream()
                .map(ConceptMapGroupComponent::getElement)
                .flatMap(List::stream)
                .map(SourceElementComponent::getCode)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The codes of a value set of the guide that is made of local codes. */
    private static Set<String> codes(String valueSet) {
        Set<String> codes = new TreeSet<>();
        for (ConceptSetComponent include :
                definition(ValueSet.class, valueSet).getCompose().getInclude()) {
            if (include.getConcept().isEmpty()) {
                definition(CodeSystem.class, include.getSystem()).getConcept().stream()
                        .map(ConceptDefinitionComponent::getCode)
                        .forEach(codes::add);
            }
            include.getConcept().stream()
                    .map(ConceptReferenceComponent::getCode)
                    .forEach(codes::add);
        }
        return codes;
    }

    private static <T extends MetadataResource> T definition(Class<T> type, String url) {
        return GUIDE.definitions().stream()
                .filter(definition ->
                        type.isInstance(definition) && definition.getUrl().equals(url))
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("The guide has no " + url));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("standardMaps")
    void everyCodeOfTheSourceHasARowAndNoOther(ConceptMap map) {
        assertThat(mapped(map)).isEqualTo(codes(map.getSourceCanonicalType().getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("standardMaps")
    void codeIsListedOnceInAGroup(ConceptMap map) {
        for (ConceptMapGroupComponent group : map.getGroup()) {
            assertThat(group.getElement())
                    .extracting(SourceElementComponent::getCode)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("standardMaps")
    void rowWithoutATargetSaysWhy(ConceptMap map) {
        map.getGroup().stream()
                .flatMap(group -> group.getElement().stream())
                .flatMap(row -> row.getTarget().stream())
                .filter(target -> !target.hasCode())
                .forEach(target -> {
                    assertThat(target.getEquivalence()).isEqualTo(ConceptMapEquivalence.UNMATCHED);
                    assertThat(target.getComment()).isNotBlank();
                });
    }

    /** {@code trd-instrument} names the code to record a score under: the map has to know it. */
    @Test
    void instrumentMapKnowsTheCodesThatScoresAreRecordedUnder() {
        Set<String> recorded = new TreeSet<>();
        definition(CodeSystem.class, GUIDE.canonicalBase() + "/CodeSystem/trd-instrument")
                .getConcept()
                .forEach(instrument -> instrument.getProperty().stream()
                        .filter(property -> property.getValue() instanceof Coding)
                        .map(property -> (Coding) property.getValue())
                        .forEach(code ->
                                recorded.add(instrument.getCode() + " " + code.getSystem() + " " + code.getCode())));
        Set<String> mapped = new TreeSet<>();
        ConceptMap map = definition(ConceptMap.class, GUIDE.canonicalBase() + "/ConceptMap/trd-instrument-standard");
        map.getGroup().forEach(group -> group.getElement().forEach(row -> row.getTarget()
                .forEach(target -> mapped.add(row.getCode() + " " + group.getTarget() + " " + target.getCode()))));

        assertThat(recorded).hasSizeGreaterThan(5);
        assertThat(mapped).containsAll(recorded);
    }
}
