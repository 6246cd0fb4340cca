package org.trdcareplan.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.CodeSystem;
import org.hl7.fhir.r5.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r5.model.CodeableConcept;
import org.hl7.fhir.r5.model.Coding;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.Enumerations.BindingStrength;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.ValueSet;
import org.hl7.fhir.r5.model.ValueSet.ConceptSetComponent;
import org.trdcareplan.ig.Guide;

/**
 * Which profile a resource probably means that declares none, by what the profiles themselves say of {@code category},
 * {@code code} and {@code type}: a fixed code, as of an instrument or a modality, or a required binding to codes of the
 * guide's own. Codes of others in a value set, such as LOINC's for vital signs, make nobody's resource one of the guide.
 */
final class ProbableProfiles {

    private static final Set<String> TELLING = Set.of("category", "code", "type");

    private final Guide guide;
    private final IWorkerContext definitions;
    private final Map<String, List<Candidate>> byType = new ConcurrentHashMap<>();

    ProbableProfiles(Guide guide, IWorkerContext definitions) {
        this.guide = guide;
        this.definitions = definitions;
    }

    /**
     * A profile and the codes it is known by.
     *
     * @param required by element, where every resource of the profile has one of these codes
     * @param possible by element, where other items may stand beside
     */
    private record Candidate(String profile, Map<String, Set<Code>> required, Map<String, Set<Code>> possible) {}

    /** @param code empty: any code of the system */
    private record Code(String system, String code) {}

    /** The profile that fits best; none if two fit as well. */
    Optional<String> of(Element resource) {
        List<Candidate> candidates = byType.computeIfAbsent(resource.fhirType(), this::candidates);
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Set<Code>> found = codes(resource);
        Candidate best = null;
        int bestFit = 0;
        boolean unique = true;
        for (Candidate candidate : candidates) {
            int fit = fit(candidate, found);
            if (fit > 0 && fit >= bestFit) {
                unique = fit > bestFit;
                best = candidate;
                bestFit = fit;
            }
        }
        return unique ? Optional.ofNullable(best).map(Candidate::profile) : Optional.empty();
    }

    /** How many elements carry a code of the profile; 0 if one contradicts it. */
    private static int fit(Candidate candidate, Map<String, Set<Code>> found) {
        int fit = 0;
        for (Map.Entry<String, Set<Code>> required : candidate.required().entrySet()) {
            Set<Code> there = found.getOrDefault(required.getKey(), Set.of());
            if (there.isEmpty()) {
                continue;
            }
            if (!meet(required.getValue(), there)) {
                return 0;
            }
            fit++;
        }
        for (Map.Entry<String, Set<Code>> possible : candidate.possible().entrySet()) {
            if (meet(possible.getValue(), found.getOrDefault(possible.getKey(), Set.of()))) {
                fit++;
            }
        }
        return fit;
    }

    private static boolean meet(Set<Code> wanted, Set<Code> there) {
        return there.stream().anyMatch(code -> wanted.contains(code) || wanted.contains(new Code(code.system(), "")));
    }

    private static Map<String, Set<Code>> codes(Element resource) {
        Map<String, Set<Code>> codes = new HashMap<>();
        for (String name : TELLING) {
            for (Element concept : resource.getChildrenByName(name)) {
                for (Element coding : concept.getChildrenByName("coding")) {
                    String system = coding.getNamedChildValue("system", false);
                    String code = coding.getNamedChildValue("code", false);
                    if (system != null && code != null) {
                        codes.computeIfAbsent(name, unused -> new HashSet<>()).add(new Code(system, code));
                    }
                }
            }
        }
        return codes;
    }

    /** Read when the first resource of the type without a profile comes. */
    private List<Candidate> candidates(String type) {
        return guide.index().stream()
                .filter(listed ->
                        listed.kind().equals("resource") && listed.type().equals(type))
                .map(listed -> definitions.fetchResource(StructureDefinition.class, listed.url()))
                .filter(profile -> !profile.getAbstract())
                .map(this::candidate)
                .filter(candidate ->
                        !candidate.required().isEmpty() || !candidate.possible().isEmpty())
                .toList();
    }

    private Candidate candidate(StructureDefinition profile) {
        Map<String, Set<Code>> required = new HashMap<>();
        Map<String, Set<Code>> possible = new HashMap<>();
        for (ElementDefinition element : profile.getSnapshot().getElement()) {
            String[] steps = element.getId().split("\\.", -1);
            String name = steps.length > 1 ? steps[1].replaceFirst(":.*", "") : "";
            if (TELLING.contains(name) && steps.length <= 3) {
                Set<Code> codes = codes(element, profile);
                if (name.equals("category")) { // others' categories, such as vital signs, say too little
                    codes = codes.stream()
                            .filter(code -> guide.claims(code.system()))
                            .collect(Collectors.toSet());
                }
                if (!codes.isEmpty()) {
                    boolean slice = element.getId().contains(":");
                    (slice ? possible : required)
                            .computeIfAbsent(name, unused -> new HashSet<>())
                            .addAll(codes);
                }
            }
        }
        return new Candidate(profile.getUrl(), required, possible);
    }

    private Set<Code> codes(ElementDefinition element, StructureDefinition profile) {
        if (element.getPattern() instanceof CodeableConcept pattern) {
            return codes(pattern);
        }
        if (element.getFixed() instanceof CodeableConcept fixed) {
            return codes(fixed);
        }
        if (element.hasBinding() && element.getBinding().getStrength() == BindingStrength.REQUIRED) {
            return ownCodes(element.getBinding().getValueSet());
        }
        Optional<String> system = child(profile, element.getId() + ".system");
        Optional<String> code = child(profile, element.getId() + ".code");
        return system.isPresent() && code.isPresent() ? Set.of(new Code(system.get(), code.get())) : Set.of();
    }

    private Set<Code> codes(CodeableConcept concept) {
        Set<Code> codes = new HashSet<>();
        for (Coding coding : concept.getCoding()) {
            if (coding.hasCode() || guide.claims(coding.getSystem())) {
                codes.add(new Code(coding.getSystem(), coding.hasCode() ? coding.getCode() : ""));
            }
        }
        return codes;
    }

    private static Optional<String> child(StructureDefinition profile, String id) {
        return profile.getSnapshot().getElement().stream()
                .filter(element -> element.getId().equals(id))
                .map(element -> element.hasFixed() ? element.getFixed() : element.getPattern())
                .filter(value -> value != null)
                .map(value -> value.primitiveValue())
                .findFirst();
    }

    private Set<Code> ownCodes(String valueSet) {
        Set<Code> codes = new HashSet<>();
        ValueSet set = guide.claims(valueSet) ? definitions.fetchResource(ValueSet.class, valueSet) : null;
        if (set == null) {
            return codes;
        }
        for (ConceptSetComponent include : set.getCompose().getInclude()) {
            if (include.hasSystem() && guide.claims(include.getSystem()) && !include.hasFilter()) {
                include.getConcept().forEach(concept -> codes.add(new Code(include.getSystem(), concept.getCode())));
                CodeSystem system = include.hasConcept() ? null : definitions.fetchCodeSystem(include.getSystem());
                if (system != null) {
                    addAll(system.getConcept(), include.getSystem(), codes);
                }
            }
        }
        return codes;
    }

    private static void addAll(List<ConceptDefinitionComponent> concepts, String system, Set<Code> into) {
        for (ConceptDefinitionComponent concept : concepts) {
            into.add(new Code(system, concept.getCode()));
            addAll(concept.getConcept(), system, into);
        }
    }
}
