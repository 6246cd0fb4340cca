package org.trdcareplan.cli.validate;

import java.util.Locale;
import org.trdcareplan.validation.Severity;

/** The least severity that fails a run, as {@code --fail-on} names it. */
enum FailOn {
    ERROR(Severity.ERROR),
    WARNING(Severity.WARNING);

    private final Severity severity;

    FailOn(Severity severity) {
        this.severity = severity;
    }

    Severity severity() {
        return severity;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
