package org.trdcareplan.validation.guard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trdcareplan.ig.Guide;

/**
 * When there is nothing to say about what a resource declares: it declares profiles of this guide for its
 * type and no others, a care plan that of a modality; or it is no care plan and declares none.
 */
final class Declared {

    /** The types of the profiles. */
    private final Map<String, String> profiles = new HashMap<>();

    private final Set<String> modalityProfiles;

    Declared(Guide guide) {
        this.modalityProfiles = Set.copyOf(guide.modalityProfiles());
        for (Guide.Listed listed : guide.index()) {
            if (listed.kind().equals("resource")) {
                profiles.put(listed.url(), listed.type());
            }
        }
    }

    /** Whether the full validator may say which profile of the guide is probably meant, by the resource's codes. */
    boolean mayBeMeant(String type, List<String> declared) {
        return declared.isEmpty() && profiles.containsValue(type);
    }

    boolean isRight(String type, List<String> declared) {
        if (declared.isEmpty()) {
            return !type.equals("CarePlan");
        }
        return declared.stream().allMatch(profile -> type.equals(profiles.get(profile)))
                && (!type.equals("CarePlan") || declared.stream().anyMatch(modalityProfiles::contains));
    }
}
