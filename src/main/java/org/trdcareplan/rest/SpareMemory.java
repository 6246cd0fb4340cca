package org.trdcareplan.rest;

import com.sun.management.HotSpotDiagnosticMXBean;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Gives memory back that nothing needs, after a start or a load, when a minute has passed in which so little was done that
 * the JVM had nothing to collect. The JVM by itself keeps what it once took from the machine: its defaults let 70 % of a heap
 * be free, and it looks at all of the heap only when that is full.
 */
@Component
final class SpareMemory {

    private static final Logger log = LoggerFactory.getLogger(SpareMemory.class);

    private static final Duration QUIET = Duration.ofMinutes(1);

    /** A smaller gain is not worth the quarter of a second in which the heap is looked through. */
    private static final double WORTHWHILE = 1.25;

    private static final String MIN_FREE = "MinHeapFreeRatio";
    private static final String MAX_FREE = "MaxHeapFreeRatio";

    private final TaskScheduler scheduler;
    private ScheduledFuture<?> looking;
    private long collections;
    private long needed;

    SpareMemory(TaskScheduler taskScheduler) {
        this.scheduler = taskScheduler;
    }

    @PostConstruct
    void start() {
        looking = scheduler.scheduleWithFixedDelay(
                this::releaseIfQuiet, Instant.now().plus(QUIET), QUIET);
    }

    @PreDestroy
    void stop() {
        looking.cancel(false);
    }

    /** Gives memory back if the JVM has collected nothing since the last look, and there is enough to give. */
    void releaseIfQuiet() {
        boolean quiet = collections == collections();
        collections = collections();
        if (quiet && heap() > needed * WORTHWHILE) {
            long before = heap();
            release();
            log.info("Quiet for a minute: the heap is {} MB, was {} MB", megabytes(heap()), megabytes(before));
        }
    }

    /** Collects all of the heap, for once with a narrow margin of what may stay free. */
    private void release() {
        HotSpotDiagnosticMXBean jvm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        try {
            String min = jvm.getVMOption(MIN_FREE).getValue();
            String max = jvm.getVMOption(MAX_FREE).getValue();
            jvm.setVMOption(MIN_FREE, "5");
            jvm.setVMOption(MAX_FREE, "10");
            System.gc();
            jvm.setVMOption(MAX_FREE, max);
            jvm.setVMOption(MIN_FREE, min);
        } catch (IllegalArgumentException e) {
            log.debug("This JVM has no {}", MAX_FREE, e);
        }
        collections = collections();
        needed = heap();
    }

    private static long collections() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
    }

    /** What the JVM has taken for its heap from the machine, in bytes. */
    static long heap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getCommitted();
    }

    private static long megabytes(long bytes) {
        return bytes / (1024 * 1024);
    }
}
