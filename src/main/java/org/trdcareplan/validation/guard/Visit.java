package org.trdcareplan.validation.guard;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;
import org.trdcareplan.validation.guard.Known.Fact;

/** One look at one resource: the first doubt, and what would have to be known. Used by one thread. */
final class Visit {

    final Resource resource;
    final boolean declared;
    private final Known known;
    private List<Fact> open = List.of();
    private String doubt;

    Visit(Resource resource, boolean declared, Known known) {
        this.resource = resource;
        this.declared = declared;
        this.known = known;
    }

    /** Always {@code false}. */
    boolean doubt(String why) {
        if (doubt == null) {
            doubt = why;
        }
        return false;
    }

    Judgement judgement() {
        return new Judgement(doubt, open);
    }

    /** Notes codings at a place that the full validator has to accept once. */
    void need(Object place, List<Coding> codings) {
        Fact fact = null;
        for (int i = codings.size() - 1; i >= 0; i--) {
            Coding coding = codings.get(i);
            fact = new Fact(
                    place,
                    declared,
                    coding.getSystem(),
                    coding.getVersion(),
                    coding.getCode(),
                    coding.getDisplay(),
                    fact);
        }
        need(fact == null ? new Fact(place, declared, null, null, null, null, null) : fact);
    }

    void need(Object place, String system, String version, String code, String display) {
        need(new Fact(place, declared, system, version, code, display, null));
    }

    private void need(Fact fact) {
        if (!known.has(fact)) {
            if (open.isEmpty()) {
                open = new ArrayList<>();
            }
            open.add(fact);
        }
    }
}
