package org.trdcareplan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Expected values by hand: latencies of 1 to 100 ms, two rounds of 50 requests in 2.5 s each. */
class RowTest {

    private final List<Round> rounds = List.of(
            new Round(50, millis(1, 50), 2_500_000_000L, new Cpu(100, 30, 50)),
            new Round(50, millis(51, 100), 2_500_000_000L, new Cpu(300, 10, 50)));

    private static List<Long> millis(int from, int to) {
        return LongStream.rangeClosed(from, to).map(n -> n * 1_000_000).boxed().toList();
    }

    @Test
    void figuresAreThoseOfAllRounds() {
        Row row = Row.of("read", "ours", rounds, 2.5);

        assertThat(row.cells())
                .containsEntry("operations", 100)
                .containsEntry("server CPU", 4.0) // 400 ms for 100
                .containsEntry("PostgreSQL CPU", 1.0)
                .containsEntry("CPU", 5.0)
                .containsEntry("lowest", 3.0)
                .containsEntry("highest", 7.0)
                .containsEntry("ratio", 2.0)
                .containsEntry("per second", 20.0)
                .containsEntry("p50", 50.0)
                .containsEntry("p95", 95.0)
                .containsEntry("p99", 99.0);
    }

    @Test
    void aTableIsMarkdown() {
        assertThat(Row.table(List.of(Row.of("read", "ours", rounds, 2.5))).lines())
                .hasSize(3)
                .contains(
                        "| read | ours | 100 | 4.00 | 1.00 | 5.00 | 3.00 | 7.00 | 2.00 | 20.00 | 50.00 | 95.00 | 99.00 |");
    }

    @Test
    void jsonHasNumbersAsNumbers() {
        assertThat(Row.json(List.of(Row.of("read", "ours", rounds, 2.5))))
                .contains("\"workload\": \"read\", \"server\": \"ours\", \"operations\": 100, \"server CPU\": 4.00");
    }
}
