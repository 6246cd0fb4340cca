package org.trdcareplan.cli.validate;

import java.io.IOException;

/** A report that is written while the verdicts come. */
interface Output {

    void add(Verdict verdict) throws IOException;

    /**
     * Ends the report.
     *
     * @param complete whether all inputs could be read and validated
     */
    void end(boolean complete) throws IOException;
}
