package org.trdcareplan.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Some connections that send requests at the same time, each one after the other. */
final class Connections implements AutoCloseable {

    private final int count;
    private final ExecutorService threads;

    Connections(int count) {
        this.count = count;
        this.threads = Executors.newFixedThreadPool(count);
    }

    /** Sends requests that are made when their turn comes; returns how long each took, in nanoseconds. */
    List<Long> send(Server server, int requests, IntFunction<Request> made) throws IOException, InterruptedException {
        long[] latencies = new long[requests];
        AtomicInteger next = new AtomicInteger();
        Callable<Void> connection = () -> {
            for (int n = next.getAndIncrement(); n < requests; n = next.getAndIncrement()) {
                Request request = made.apply(n);
                long began = System.nanoTime();
                server.send(request);
                latencies[n] = System.nanoTime() - began;
            }
            return null;
        };
        List<Future<Void>> running = new ArrayList<>();
        for (Callable<Void> one : Collections.nCopies(count, connection)) {
            running.add(threads.submit(one));
        }
        for (Future<Void> one : running) {
            try {
                one.get();
            } catch (ExecutionException e) {
                next.set(requests); // the others end, too
                if (e.getCause() instanceof WrongAnswerException wrong) {
                    throw wrong;
                }
                throw new IOException(e.getCause());
            }
        }
        return Arrays.stream(latencies).boxed().toList();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
