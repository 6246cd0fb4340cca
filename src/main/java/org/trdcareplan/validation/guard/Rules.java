package org.trdcareplan.validation.guard;

import java.util.List;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.Base;

/** What is asked of an element: compiled, immutable but for the parts that are compiled when they are first needed. */
final class Rules {

    private final String unmodelled;
    private final List<Predicate<Base>> values;
    private final Child[] children;
    private final Invariant[] invariants;
    private final boolean mayNotBeEmpty;

    /** A rule in FHIRPath. */
    record Invariant(String key, Path path) {}

    Rules(List<Predicate<Base>> values, List<Child> children, List<Invariant> invariants, boolean mayNotBeEmpty) {
        this.unmodelled = null;
        this.values = List.copyOf(values);
        this.children = children.toArray(Child[]::new);
        this.invariants = invariants.toArray(Invariant[]::new);
        this.mayNotBeEmpty = mayNotBeEmpty;
    }

    private Rules(String unmodelled) {
        this.unmodelled = unmodelled;
        this.values = List.of();
        this.children = new Child[0];
        this.invariants = new Invariant[0];
        this.mayNotBeEmpty = false;
    }

    /** Rules that nothing certainly follows. */
    static Rules unmodelled(String why) {
        return new Rules(why);
    }

    /** Whether there is nothing that an element without extensions could break. */
    boolean isTrivial() {
        return unmodelled == null && values.isEmpty() && invariants.length == 0;
    }

    boolean hasChildren() {
        return children.length > 0;
    }

    boolean allow(Visit visit, Base element) {
        if (unmodelled != null) {
            return visit.doubt(unmodelled);
        }
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).test(element)) {
                return visit.doubt("fixed value");
            }
        }
        boolean any = false;
        for (Child child : children) {
            int count = child.count(visit, element);
            if (count < 0) {
                return false;
            }
            any |= count > 0;
        }
        if (mayNotBeEmpty && !any) {
            return visit.doubt("empty element " + element.fhirType());
        }
        for (Invariant invariant : invariants) {
            if (!holds(visit, invariant, element)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Visit visit, Invariant invariant, Base element) {
        try {
            return invariant.path().holds(element, visit.resource) || visit.doubt(invariant.key());
        } catch (Unmodelled e) {
            return visit.doubt(invariant.key() + ": " + e.getMessage());
        }
    }
}
