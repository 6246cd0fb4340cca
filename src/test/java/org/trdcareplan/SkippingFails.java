package org.trdcareplan;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/**
 * Makes a failure of an assumption that does not hold, which would otherwise leave tests out of a build that succeeds.
 * In force with {@code -Pdocker}, where JUnit finds it by {@code META-INF/services}.
 */
public final class SkippingFails implements TestExecutionExceptionHandler, LifecycleMethodExecutionExceptionHandler {

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        refuse(context, thrown);
    }

    @Override
    public void handleBeforeAllMethodExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        refuse(context, thrown);
    }

    @Override
    public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        refuse(context, thrown);
    }

    private static void refuse(ExtensionContext context, Throwable thrown) throws Throwable {
        if (thrown instanceof TestAbortedException) {
            throw new AssertionError("no test may be left out, but " + context.getDisplayName() + " was", thrown);
        }
        throw thrown;
    }
}
