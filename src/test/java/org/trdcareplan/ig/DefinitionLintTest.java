package org.trdcareplan.ig;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport.ValueSetExpansionOutcome;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.context.support.ValueSetExpansionOptions;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.Enumerations.BindingStrength;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.SearchParameter;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every definition carries what a reader and a registry need, in the same form as all others. */
class DefinitionLintTest {

    private static final FhirContext CONTEXT = FhirContext.forR4Cached();
    private static final Guide GUIDE = Guide.load(CONTEXT);

    /** The limit this guide sets itself: look for an element, or in core, before defining an extension. */
    private static final int MOST_EXTENSIONS = 15;

    private static final Pattern KEY = Pattern.compile("trd-[a-z0-9-]+-\\d+");

    /** A rule says what to do, after a colon or in a sentence of its own: "correct valueQuantity.value". */
    private static final Pattern INSTRUCTION = Pattern.compile("(?:: |[.;] |, or |, and )(?i:add|check|choose|correct|"
            + "declare|give|keep|list|make|move|multiply|name|put|rate|record|refer|remove|replace|say|send|set|state|"
            + "take|use|write)\\b.*");

    static Stream<Definition> definitions() {
        return GUIDE.definitions().stream().map(Definition::new);
    }

    record Definition(MetadataResource resource) {

        @Override
        public String toString() {
            return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("definitions")
    void definitionIsComplete(Definition definition) {
        MetadataResource resource = definition.resource();
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(resource.getUrl()).isEqualTo(GUIDE.canonicalBase() + "/" + definition);
        softly.assertThat(resource.getVersion()).isEqualTo(GUIDE.version());
        softly.assertThat(resource.getName()).matches("[A-Z][A-Za-z0-9]{2,254}");
        softly.assertThat(resource.getStatus()).isEqualTo(PublicationStatus.ACTIVE);
        softly.assertThat(resource.getExperimentalElement().getValue())
                .as("experimental")
                .isEqualTo(false);
        softly.assertThat(resource.getPublisher()).isNotBlank();
        softly.assertThat(resource.getDate()).isNotNull();
        softly.assertThat(resource.getDescription()).isNotNull().hasSizeGreaterThanOrEqualTo(20);
        if (!(resource instanceof SearchParameter)) { // has no title in R4
            softly.assertThat(resource.getTitle()).isNotBlank().isNotEqualTo(resource.getName());
        }
        softly.assertAll();
    }

    static Stream<Definition> structureDefinitions() {
        return definitions().filter(definition -> definition.resource() instanceof StructureDefinition);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("structureDefinitions")
    void structureDefinitionIsNamedAfterItsIdAndHasASnapshot(Definition definition) {
        StructureDefinition structure = (StructureDefinition) definition.resource();
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(structure.getName().toLowerCase(Locale.ROOT))
                .isEqualTo(structure.getIdElement().getIdPart().replace("-", ""));
        softly.assertThat(structure.getSnapshot().getElement())
                .hasSizeGreaterThanOrEqualTo(
                        structure.getDifferential().getElement().size());
        for (ElementDefinition element : structure.getSnapshot().getElement()) {
            boolean open = element.getMax().equals("*");
            softly.assertThat(element.getMin())
                    .as("min of " + element.getId())
                    .isLessThanOrEqualTo(open ? Integer.MAX_VALUE : Integer.parseInt(element.getMax()));
        }
        softly.assertAll();
    }

    static Stream<Definition> codeSystems() {
        return definitions().filter(definition -> definition.resource() instanceof CodeSystem);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codeSystems")
    void codeSystemIsCompleteAndHasItsValueSet(Definition definition) {
        CodeSystem system = (CodeSystem) definition.resource();
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(system.getContent()).isEqualTo(CodeSystemContentMode.COMPLETE);
        softly.assertThat(system.getCaseSensitive()).isTrue();
        system.getConcept().forEach(concept -> {
            softly.assertThat(concept.getDisplay())
                    .as("display of " + concept.getCode())
                    .isNotBlank();
            softly.assertThat(concept.getDefinition())
                    .as("definition of " + concept.getCode())
                    .isNotBlank();
        });
        softly.assertThat(valueSet(system.getValueSet()))
                .as("all codes")
                .hasSize(1)
                .allSatisfy(all -> {
                    assertThat(all.getCompose().getInclude()).hasSize(1);
                    assertThat(all.getCompose().getIncludeFirstRep().getSystem())
                            .isEqualTo(system.getUrl());
                    assertThat(all.getCompose().getIncludeFirstRep().getConcept())
                            .isEmpty();
                });
        softly.assertAll();
    }

    private static List<ValueSet> valueSet(String url) {
        return GUIDE.definitions().stream()
                .filter(definition ->
                        definition instanceof ValueSet && definition.getUrl().equals(url))
                .map(ValueSet.class::cast)
                .toList();
    }

    @Test
    void extensionsAreFew() {
        assertThat(structureDefinitions()
                        .map(Definition::resource)
                        .filter(structure ->
                                ((StructureDefinition) structure).getType().equals("Extension")))
                .hasSizeLessThanOrEqualTo(MOST_EXTENSIONS);
    }

    /** Whoever gets a refusal reads only the message. */
    @Test
    void ruleIsKeyedAndSaysWhatToDo() {
        Set<String> wrong = new TreeSet<>();
        structureDefinitions()
                .map(definition -> (StructureDefinition) definition.resource())
                .flatMap(structure -> structure.getDifferential().getElement().stream())
                .flatMap(element -> element.getConstraint().stream())
                .filter(rule -> !isWellMade(rule))
                .forEach(rule -> wrong.add(rule.getKey() + ": " + rule.getHuman()));

        assertThat(wrong).isEmpty();
    }

    private static boolean isWellMade(ElementDefinitionConstraintComponent rule) {
        return KEY.matcher(rule.getKey()).matches()
                && INSTRUCTION.matcher(rule.getHuman()).find()
                && rule.hasExpression()
                && rule.hasRequirements();
    }

    /** The guide's own value sets expand on any machine: no filter, no whole system of someone else. */
    @Test
    void requiredBindingIsToAnEnumeratedValueSet() {
        Set<String> wrong = new TreeSet<>();
        structureDefinitions()
                .map(definition -> (StructureDefinition) definition.resource())
                .forEach(structure -> structure.getSnapshot().getElement().stream()
                        .filter(element -> element.getBinding().getStrength() == BindingStrength.REQUIRED)
                        .map(element -> element.getBinding().getValueSetElement())
                        .map(CanonicalType::getValue)
                        .filter(GUIDE::claims)
                        .filter(url -> !isEnumerated(url))
                        .forEach(wrong::add));

        assertThat(wrong).isEmpty();
    }

    @Test
    void valueSetOfTheGuideExpandsWithoutATerminologyServer() {
        PrePopulatedValidationSupport ours = new PrePopulatedValidationSupport(CONTEXT);
        GUIDE.definitions().forEach(ours::addResource);
        ValidationSupportChain chain = new ValidationSupportChain(
                ours,
                GuideFiles.R4,
                new CommonCodeSystemsTerminologyService(CONTEXT),
                new InMemoryTerminologyServerValidationSupport(CONTEXT));
        Set<String> wrong = new TreeSet<>();
        GUIDE.definitions().stream().filter(ValueSet.class::isInstance).forEach(valueSet -> {
            ValueSetExpansionOutcome outcome =
                    chain.expandValueSet(new ValidationSupportContext(chain), new ValueSetExpansionOptions(), valueSet);
            if (outcome == null
                    || outcome.getError() != null
                    || !((ValueSet) outcome.getValueSet()).getExpansion().hasContains()) {
                wrong.add(valueSet.getUrl());
            }
        });

        assertThat(wrong).isEmpty();
    }

    private static boolean isEnumerated(String url) {
        List<ValueSet> found = valueSet(url.replaceFirst("\\|.*", ""));
        return found.size() == 1
                && Stream.concat(
                                found.get(0).getCompose().getInclude().stream(),
                                found.get(0).getCompose().getExclude().stream())
                        .allMatch(include -> !include.hasFilter()
                                && (include.hasConcept()
                                        || (include.hasSystem() && GUIDE.claims(include.getSystem()))
                                        || (include.hasValueSet()
                                                && include.getValueSet().stream()
                                                        .allMatch(one -> isEnumerated(one.getValue())))));
    }
}
