package org.trdcareplan.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BaselineTest {

    private final Baseline baseline = new Baseline(Map.of("read", 0.004, "create", 0.02));

    @Test
    void upToAQuarterMoreIsTolerated() {
        assertThat(baseline.exceededBy(Map.of("read", 0.0049, "create", 0.001))).isEmpty();
    }

    @Test
    void moreIsNot() {
        assertThat(baseline.exceededBy(Map.of("read", 0.008, "create", 0.02))).containsExactly(Map.entry("read", 2.0));
    }

    @Test
    void aNewWorkloadAsksForANewBaseline() {
        assertThatThrownBy(() -> baseline.exceededBy(Map.of("delete", 1.0)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("delete")
                .hasMessageContaining("--write-baseline");
    }

    @Test
    void theCommittedOneHasEveryWorkloadOfTheSmokeRunAndNoOther() throws IOException {
        assertThat(Baseline.read().loops()).containsOnlyKeys(Smoke.REQUESTS.keySet());
        assertThat(Workload.all().stream().map(Workload::name)).containsAll(Smoke.REQUESTS.keySet());
    }
}
