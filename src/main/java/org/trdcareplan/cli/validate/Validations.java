package org.trdcareplan.cli.validate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.trdcareplan.validation.Format;
import org.trdcareplan.validation.ResourceValidator;

/**
 * Validates on all cores and tells the verdicts in the order in which the resources came. Only so many are on their way
 * that no core waits; whoever adds another waits until the first is done.
 */
final class Validations implements AutoCloseable {

    private static final int AHEAD_PER_CORE = 4;

    private final Supplier<ResourceValidator> loader;
    private final List<String> profiles;
    private final Listener listener;
    private final ExecutorService cores;
    private final int ahead;
    private final Deque<Started> started = new ArrayDeque<>();
    private ResourceValidator validator;

    private record Started(Piece piece, Future<Verdict> verdict) {}

    /** Is told how each validation ended, always by the thread that adds the pieces. */
    interface Listener {

        void validated(Piece piece, Verdict verdict);

        void failed(Piece piece, Throwable cause);
    }

    /** @param loader is asked when there is something to validate, and once */
    Validations(Supplier<ResourceValidator> loader, List<String> profiles, Listener listener) {
        int processors = Runtime.getRuntime().availableProcessors();
        this.loader = loader;
        this.profiles = profiles;
        this.listener = listener;
        this.ahead = AHEAD_PER_CORE * processors;
        this.cores = Executors.newFixedThreadPool(processors, Validations::daemon);
    }

    /** A command that is given up does not wait for what it began. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "validation");
        thread.setDaemon(true);
        return thread;
    }

    void add(Piece piece) {
        if (validator == null) {
            validator = loader.get();
        }
        if (started.size() == ahead) {
            tellFirst();
        }
        started.add(new Started(piece, cores.submit(() -> validate(piece))));
        while (!started.isEmpty() && started.getFirst().verdict().isDone()) {
            tellFirst();
        }
    }

    private Verdict validate(Piece piece) {
        return piece.verdict(validator
                .validate(piece.content(), Format.of(piece.content()), profiles)
                .findings());
    }

    private void tellFirst() {
        Started first = started.removeFirst();
        try {
            listener.validated(first.piece(), first.verdict().get());
        } catch (ExecutionException e) {
            listener.failed(first.piece(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    /** Waits for what was added. */
    @Override
    public void close() {
        while (!started.isEmpty()) {
            tellFirst();
        }
        cores.shutdown();
    }
}
