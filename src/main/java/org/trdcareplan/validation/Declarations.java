package org.trdcareplan.validation;

import com.google.common.base.Suppliers;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.trdcareplan.ig.Canonical;
import org.trdcareplan.ig.Guide;

/**
 * The rules about what a resource says of itself in {@code meta.profile}, for the resource and for each entry of a
 * bundle.
 *
 * <ul>
 *   <li>A profile below the guide's canonical base that the guide does not define is an error. Profiles of other
 *       guides, such as US Core, are not known here: they are skipped with a warning.
 *   <li>A care plan declares the profile of its modality; without it no rule of any modality would be checked.
 *   <li>What declares no profile of the guide, but carries a code that one of them is about, is told which. It is
 *       valid: nobody has to use the guide.
 * </ul>
 */
final class Declarations {

    /** Keys of this class's findings. */
    static final String UNKNOWN_PROFILE = "trd-unknown-profile";

    static final String NO_MODALITY_PROFILE = "trd-no-modality-profile";

    static final String PROBABLE_PROFILE = "trd-probable-profile";

    private final Guide guide;
    private final IWorkerContext definitions;
    private final Supplier<NavigableSet<String>> modalityProfiles = Suppliers.memoize(this::findModalityProfiles);
    private final ProbableProfiles probableProfiles;

    Declarations(Guide guide, IWorkerContext definitions) {
        this.guide = guide;
        this.definitions = definitions;
        this.probableProfiles = new ProbableProfiles(guide, definitions);
    }

    /** The canonicals in the resource's {@code meta.profile}, in order. */
    static List<String> declaredBy(Element resource) {
        Element meta = resource.getNamedChild("meta");
        return meta == null
                ? List.of()
                : meta.getChildrenByName("profile").stream()
                        .map(Element::primitiveValue)
                        .filter(profile -> profile != null)
                        .toList();
    }

    /** Checks the root and the entries of a bundle; profiles that were asked for stand in for declared ones. */
    void check(Element root, Collection<String> asked, List<Finding> findings) {
        for (String profile : asked) {
            if (definitions.fetchResource(StructureDefinition.class, profile) == null) {
                findings.add(error(
                        UNKNOWN_PROFILE,
                        "Unknown profile " + profile + ": it is neither in FHIR R4 nor in version " + guide.version()
                                + " of the guide, so nothing was checked against it.",
                        root.fhirType(),
                        root));
            }
        }
        checkDeclared(root, root.fhirType(), asked, findings);
        if (root.fhirType().equals("Bundle")) {
            List<Element> entries = root.getChildrenByName("entry");
            for (int i = 0; i < entries.size(); i++) {
                Element resource = entries.get(i).getNamedChild("resource");
                if (resource != null) {
                    checkDeclared(resource, "Bundle.entry[" + i + "].resource", List.of(), findings);
                }
            }
        }
    }

    private void checkDeclared(Element resource, String place, Collection<String> asked, List<Finding> findings) {
        List<String> declared = declaredBy(resource);
        String type = resource.fhirType();
        for (int i = 0; i < declared.size(); i++) {
            String profile = declared.get(i);
            if (guide.claims(profile) && definitions.fetchResource(StructureDefinition.class, profile) == null) {
                findings.add(error(
                        UNKNOWN_PROFILE,
                        "Unknown profile " + profile + ": version " + guide.version()
                                + " of the guide does not define it. Correct meta.profile; "
                                + "GET [base]/StructureDefinition?type=" + type + " lists the profiles for " + type
                                + ".",
                        place + ".meta.profile[" + i + "]",
                        resource.getNamedChild("meta")
                                .getChildrenByName("profile")
                                .get(i)));
            }
        }
        if (!asked.isEmpty()) {
            return;
        }
        if (type.equals("CarePlan")) {
            if (declared.stream().noneMatch(this::isModalityProfile)) {
                findings.add(noModalityProfile(resource, place));
            }
        } else if (declared.stream().noneMatch(guide::claims)) {
            probableProfiles.of(resource).ifPresent(profile -> findings.add(probable(profile, resource, place)));
        }
    }

    private Finding noModalityProfile(Element carePlan, String place) {
        String probable = probableProfiles
                .of(carePlan)
                .filter(profile -> modalityProfiles.get().contains(profile))
                .map(profile -> "add " + profile + " to meta.profile, or one of: ")
                .orElse("add one of these to meta.profile: ");
        return error(
                NO_MODALITY_PROFILE,
                "A care plan must declare the profile of its modality: " + probable
                        + String.join(", ", modalityProfiles.get()),
                place + ".meta.profile",
                carePlan);
    }

    private static Finding probable(String profile, Element resource, String place) {
        return new Finding(
                Severity.INFORMATION,
                "informational",
                PROBABLE_PROFILE,
                "By its code this is probably a " + profile.substring(profile.lastIndexOf('/') + 1)
                        + ", but it declares no profile of the guide and was checked against none: add " + profile
                        + " to meta.profile.",
                place,
                resource.line(),
                resource.col());
    }

    /** The concrete profiles derived from the guide's care plan, by the index of definitions. */
    private NavigableSet<String> findModalityProfiles() {
        NavigableSet<String> profiles = new TreeSet<>();
        for (StructureDefinition structure : definitions.fetchResourcesByType(StructureDefinition.class)) {
            if (!structure.getAbstract()
                    && guide.carePlanProfile().equals(Canonical.withoutVersion(structure.getBaseDefinition()))) {
                profiles.add(structure.getUrl());
            }
        }
        return profiles;
    }

    private boolean isModalityProfile(String profile) {
        return modalityProfiles.get().contains(Canonical.withoutVersion(profile));
    }

    private static Finding error(String key, String message, String place, Element at) {
        return new Finding(Severity.ERROR, "invalid", key, message, place, at.line(), at.col());
    }
}
