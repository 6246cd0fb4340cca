package org.trdcareplan.validation.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.trdcareplan.ig.Guide;
import org.trdcareplan.validation.definitions.Formats;

/**
 * Answers one question about a resource that is to be stored: is it certain that the full validator would have no
 * finding of any severity? What it is certain of needs no validation; everything else, valid or not, is validated in
 * full, so that findings are always the full validator's. Safe for many threads.
 *
 * <p>It holds no knowledge of its own: profiles and types are compiled from the definitions that the full validator
 * reads, and what terminology says of a code is learned from the full validator's verdicts ({@link #learn}).
 */
public final class WriteGuard {

    /** Types for which the full validator does more than their definitions say. */
    private static final Set<String> WITH_OWN_CHECKS =
            Set.of("Bundle", "Parameters", "QuestionnaireResponse", "MeasureReport", "Binary");

    /** The elements by whose codes a profile is told. */
    private static final List<String> TELLING = List.of("category", "code", "type");

    private final Programs programs;
    private final Declared declarations;
    private final Known known = new Known();

    public WriteGuard(ProfileSource source, Guide guide) {
        this.programs = new Programs(source);
        this.declarations = new Declared(guide);
    }

    /** Judges a resource of the R4 model as HAPI parsed it. */
    public Judgement judge(IBaseResource resource) {
        if (!(resource instanceof Resource r4)) {
            return new Judgement("not R4", List.of());
        }
        List<String> declared = declaredBy(r4);
        Visit visit = new Visit(r4, !declared.isEmpty(), known);
        try {
            judge(visit, r4, declared);
        } catch (RuntimeException | StackOverflowError e) {
            visit.doubt(e.toString());
        }
        return visit.judgement();
    }

    /** To be told of a judgement that was not certain when the full validator had no finding. */
    public void learn(Judgement judgement) {
        known.add(judgement.open());
    }

    private static List<String> declaredBy(Resource resource) {
        if (!resource.hasMeta() || !resource.getMeta().hasProfile()) {
            return List.of();
        }
        List<String> declared = new ArrayList<>();
        for (CanonicalType profile : resource.getMeta().getProfile()) {
            declared.add(profile.getValue());
        }
        return declared;
    }

    private boolean judge(Visit visit, Resource resource, List<String> declared) {
        String type = resource.fhirType();
        if (WITH_OWN_CHECKS.contains(type) || resource instanceof MetadataResource) {
            return visit.doubt("resource type");
        }
        if (!declarations.isRight(type, declared)) {
            return visit.doubt("declared profiles");
        }
        String id = resource.hasId() ? resource.getIdElement().getIdPart() : null;
        if (id != null && !Formats.isId(id)) {
            return visit.doubt("id");
        }
        if (resource.hasLanguage() || resource.hasImplicitRules()) {
            return visit.doubt("language or implicit rules");
        }
        if (resource.hasMeta() && resource.getMeta().getSecurity().size() > 1) {
            return visit.doubt("several security labels"); // each only once
        }
        if (resource instanceof DomainResource domain && (domain.hasText() || domain.hasContained())) {
            return visit.doubt(domain.hasText() ? "narrative" : "contained resources");
        }
        if (declarations.mayBeMeant(type, declared)) {
            visit.need("no profile: " + type, codesToTellBy(resource));
        }
        if (declared.isEmpty()) {
            return programs.type(type).allow(visit, resource);
        }
        for (String profile : declared) {
            if (!programs.structure(profile).allow(visit, resource)) {
                return false;
            }
        }
        return true;
    }

    /** What the full validator tells a resource's probable profile by. */
    private static List<Coding> codesToTellBy(Resource resource) {
        List<Coding> codes = new ArrayList<>();
        for (String name : TELLING) {
            codes.add(new Coding().setDisplay(name));
            Base[] concepts = resource.getProperty(name.hashCode(), name, false);
            for (Base concept : concepts == null ? new Base[0] : concepts) {
                if (concept instanceof CodeableConcept codeable) {
                    codes.addAll(codeable.getCoding());
                }
            }
        }
        return codes;
    }
}
