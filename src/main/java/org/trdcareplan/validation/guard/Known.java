package org.trdcareplan.validation.guard;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the full validator was seen to accept: which codes at which element, which extensions where. Terminology is the
 * part of the validator that depends on data and not on the resource's form (value sets, code systems, displays, what
 * cannot be checked), and all of that data is constant while the server runs; so it is not imitated but remembered.
 */
final class Known {

    /** Bounds what the texts of clients can fill; when it is reached, all is learned anew. */
    private static final int MOST = 50_000;

    /** What one resource may teach. */
    private static final int MOST_AT_ONCE = 1_000;

    private final Set<Fact> facts = ConcurrentHashMap.newKeySet();

    /**
     * A fact about an element.
     *
     * @param place the element's definition
     * @param declared whether the resource declares a profile; without one the validator says more about bindings
     * @param next of further codings
     */
    record Fact(
            Object place, boolean declared, String system, String version, String code, String display, Fact next) {}

    boolean has(Fact fact) {
        return facts.contains(fact);
    }

    void add(Collection<Fact> accepted) {
        if (accepted.size() > MOST_AT_ONCE) {
            return;
        }
        if (facts.size() > MOST) {
            facts.clear();
        }
        accepted.forEach(facts::add);
    }
}
