package org.trdcareplan.validation;

import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lends out engines, as many at a time as are of use on this machine and a few more, so that a large bundle does not
 * hold up everybody. The one used last is lent first; the others are made when they are needed.
 */
final class Engines {

    /** Bounds what a cache inside HL7's classes may gather from what clients send; making an engine costs 10 ms. */
    private static final int USES = 2_000;

    private final Supplier<Engine> maker;
    private final Semaphore permits;
    private final BlockingDeque<Lent> idle = new LinkedBlockingDeque<>();

    private record Lent(Engine engine, int uses) {}

    Engines(Supplier<Engine> maker) {
        this.maker = maker;
        this.permits = new Semaphore(Math.max(4, 2 * Runtime.getRuntime().availableProcessors()), true);
    }

    /** An engine that fails is not used again: nobody knows what it remembers. */
    <T> T use(Function<Engine, T> work) {
        permits.acquireUninterruptibly();
        try {
            Lent lent = idle.pollFirst();
            if (lent == null) {
                lent = new Lent(maker.get(), 0);
            }
            T result = work.apply(lent.engine());
            if (lent.uses() + 1 < USES) {
                idle.addFirst(new Lent(lent.engine(), lent.uses() + 1));
            }
            return result;
        } finally {
            permits.release();
        }
    }
}
