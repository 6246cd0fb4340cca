package org.trdcareplan.validation.guard;

import java.util.List;
import org.trdcareplan.validation.guard.Known.Fact;

/** What the guard says of a resource. Opaque but for {@link #isCertain()}: hand it back to {@link WriteGuard#learn}. */
public final class Judgement {

    private final String doubt;
    private final List<Fact> open;

    Judgement(String doubt, List<Fact> open) {
        this.doubt = doubt;
        this.open = open;
    }

    /** Whether the full validator would surely have no finding of any severity. */
    public boolean isCertain() {
        return doubt == null && open.isEmpty();
    }

    /** Why it is not certain, for developers; {@code null} if it is. */
    public String doubt() {
        return doubt == null && !open.isEmpty() ? "not yet seen: " + open.get(0).code() : doubt;
    }

    List<Fact> open() {
        return open;
    }
}
