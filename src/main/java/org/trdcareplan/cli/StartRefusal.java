package org.trdcareplan.cli;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.trdcareplan.security.OpenToNetworkException;
import org.trdcareplan.storage.StorageUnavailableException;

/** Tells a refused start in the one line that its exception carries, instead of a stack trace. */
final class StartRefusal implements FailureAnalyzer {

    @Override
    public FailureAnalysis analyze(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof StorageUnavailableException || t instanceof OpenToNetworkException) {
                return new FailureAnalysis(t.getMessage(), null, failure);
            }
        }
        return null;
    }
}
