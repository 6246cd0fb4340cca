package org.trdcareplan.cli.validate;

import java.io.IOException;
import java.util.Locale;
import org.trdcareplan.validation.Severity;

/** The formats of a report, as {@code --format} names them. */
enum OutputFormat {
    TEXT,
    JSON,
    SARIF,
    JUNIT;

    /** @param failOn the least severity by which a resource fails */
    Output begin(Streams streams, Severity failOn) throws IOException {
        return switch (this) {
            case TEXT -> new TextOutput(streams);
            case JSON -> new JsonOutput(streams.out());
            case SARIF -> new SarifOutput(streams.out());
            case JUNIT -> new JUnitOutput(streams.out(), failOn);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
