package org.trdcareplan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** On the heap of the JVM that runs it. */
class SpareMemoryTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LOAD = 600; // more than a JVM starts with

    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    private SpareMemory memory;

    @BeforeEach
    void start() {
        scheduler.initialize();
        memory = new SpareMemory(scheduler);
        memory.start();
        memory.releaseIfQuiet();
        memory.releaseIfQuiet(); // a quiet minute, as after a start
    }

    @AfterEach
    void stop() {
        memory.stop();
        scheduler.shutdown();
    }

    @Test
    void whatALoadTookIsGivenBackWhenItIsQuiet() {
        long before = SpareMemory.heap();
        long loaded = load();
        assertThat(loaded).isGreaterThan(before + LOAD / 4 * MEGABYTE);

        memory.releaseIfQuiet(); // the load was since the last look
        assertThat(SpareMemory.heap()).isEqualTo(loaded);
        memory.releaseIfQuiet();

        assertThat(SpareMemory.heap()).isLessThan(before + LOAD / 8 * MEGABYTE);
    }

    @Test
    void whileThereIsLoadNothingIsGivenBack() {
        for (int minute = 0; minute < 3; minute++) {
            long loaded = load();

            memory.releaseIfQuiet();

            assertThat(SpareMemory.heap()).isEqualTo(loaded);
        }
    }

    /** Fills the heap, and leaves all of it to be collected. */
    private static long load() {
        List<byte[]> filled = new ArrayList<>();
        for (int i = 0; i < LOAD; i++) {
            filled.add(new byte[MEGABYTE]);
        }
        assertThat(filled).hasSize(LOAD);
        return SpareMemory.heap();
    }
}
