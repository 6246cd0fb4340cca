package org.trdcareplan.validation.guard;

/** Thrown where the guard cannot say what the full validator would: it has no stack trace, since it is no failure. */
final class Unmodelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unmodelled(String what) {
        super(what, null, false, false);
    }
}
