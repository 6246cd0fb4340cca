package org.trdcareplan.validation;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.trdcareplan.ig.Guide;

/**
 * The rules about what a resource says of itself in {@code meta.profile}, for the resource and for each entry of a
 * bundle.
 *
 * <ul>
 *   <li>A profile below the guide's canonical base that the guide does not define is an error. Profiles of other
 *       guides, such as US Core, are not known here: they are skipped with a warning.
 *   <li>A care plan declares the profile of its modality; without it no rule of any modality would be checked.
 * </ul>
 */
final class Declarations {

    /** Keys of this class's findings. */
    static final String UNKNOWN_PROFILE = "trd-unknown-profile";

    static final String NO_MODALITY_PROFILE = "trd-no-modality-profile";

    private final Guide guide;
    private final IWorkerContext definitions;
    private final SortedSet<String> modalityProfiles;

    Declarations(Guide guide, IWorkerContext definitions) {
        this.guide = guide;
        this.definitions = definitions;
        this.modalityProfiles = guide.modalityProfiles();
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
        if (type.equals("CarePlan") && asked.isEmpty() && declared.stream().noneMatch(this::isModalityProfile)) {
            findings.add(error(
                    NO_MODALITY_PROFILE,
                    "A care plan must declare the profile of its modality: add one of these to meta.profile: "
                            + String.join(", ", modalityProfiles),
                    place + ".meta.profile",
                    resource));
        }
    }

    private boolean isModalityProfile(String profile) {
        int pin = profile.indexOf('|');
        return modalityProfiles.contains(pin < 0 ? profile : profile.substring(0, pin));
    }

    private static Finding error(String key, String message, String place, Element at) {
        return new Finding(Severity.ERROR, "invalid", key, message, place, at.line(), at.col());
    }
}
