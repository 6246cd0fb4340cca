package org.trdcareplan.validation.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.function.Consumer;
import org.hl7.fhir.r5.model.CodeableConcept;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.Enumerations.BindingStrength;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.trdcareplan.ig.Guide;

/** A slice is validated against the element that it slices, unless it says all that this says. */
class SlicesSayAllTest {

    private static final String BASE = "https://w3id.org/trd-careplan/StructureDefinition/";
    private static final FhirContext CONTEXT = FhirContext.forR4Cached();
    private static final Definitions DEFINITIONS = Definitions.open(CONTEXT, List.of(Guide.load(CONTEXT)));

    private static boolean saysAll(String profile, String slice) {
        return saysAll(profile, slice, sliced -> {}, own -> {});
    }

    /** In a snapshot of the guide with two of its elements, or the elements below, changed. */
    private static boolean saysAll(
            String profile,
            String slice,
            Consumer<ElementDefinition> changeSliced,
            Consumer<ElementDefinition> changeSlice) {
        StructureDefinition structure = DEFINITIONS
                .fetchResource(StructureDefinition.class, BASE + profile)
                .copy();
        List<ElementDefinition> elements = structure.getSnapshot().getElement();
        changeSliced.accept(find(elements, slice.replaceFirst(":[^.]*", "")));
        changeSlice.accept(find(elements, slice));
        List<PreparedElement> prepared =
                elements.stream().map(PreparedElement::new).toList();
        new Slices(prepared).mark();
        return find(prepared, slice.replaceFirst("(:[^.]*).*", "$1"))
                .includes(find(prepared, slice.replaceFirst(":.*", "")));
    }

    private static <T extends ElementDefinition> T find(List<T> elements, String id) {
        return elements.stream()
                .filter(element -> element.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sliceOfTheGuideSaysAll() {
        assertThat(saysAll("trd-score-phq9", "Observation.category:survey")).isTrue();
    }

    @Test
    void narrowerSliceSaysAll() {
        assertThat(saysAll("trd-score-phq9", "Observation.category:survey", sliced -> {}, slice -> slice.setMin(1)
                        .setPattern(new CodeableConcept().setText("x"))))
                .isTrue();
    }

    @Test
    void sliceWithAnotherBindingDoesNot() {
        assertThat(saysAll("trd-encounter", "Encounter.type:kind")).isFalse();
    }

    @Test
    void sliceWithoutAnInvariantDoesNot() {
        assertThat(saysAll("trd-score-phq9", "Observation.category:survey", sliced -> {}, slice -> slice.getConstraint()
                        .clear()))
                .isFalse();
    }

    @Test
    void sliceWithoutThePatternDoesNot() {
        assertThat(saysAll(
                        "trd-score-phq9",
                        "Observation.category:survey",
                        sliced -> sliced.setPattern(new CodeableConcept().setText("x")),
                        slice -> {}))
                .isFalse();
    }

    @Test
    void sliceWithoutTheBindingDoesNot() {
        assertThat(saysAll(
                        "trd-score-phq9",
                        "Observation.category:survey",
                        sliced -> sliced.getBinding().setStrength(BindingStrength.REQUIRED),
                        slice -> {}))
                .isFalse();
    }

    @Test
    void sliceWhoseChildMayBeMoreDoesNot() {
        assertThat(saysAll(
                        "trd-response-status",
                        "Observation.component:instrument.value[x]",
                        sliced -> sliced.setMax("0"),
                        slice -> {}))
                .isFalse();
    }
}
