package org.trdcareplan.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OptionsTest {

    private static final String OURS = "ours=http://127.0.0.1:8080/fhir,4711,4722";

    @Test
    void serversAreNamedWithTheirProcesses() {
        Options options = Options.of(OURS, "peer=http://127.0.0.1:8088/fhir,1,2,plain", "--scale=2000");

        assertThat(options.scale()).isEqualTo(2000);
        assertThat(options.servers()).extracting(Server::name).containsExactly("ours", "peer");
        assertThat(options.servers()).extracting(Server::plain).containsExactly(false, true);
        assertThat(options.servers().get(0).pid()).isEqualTo(4711);
        assertThat(options.servers().get(0).postmaster()).hasValue(4722);
    }

    @Test
    void workloadsAreChosenByName() {
        assertThat(Options.of(OURS, "--only=read-.*").workloads())
                .extracting(Workload::name)
                .containsExactly("read-careplan", "read-unchanged");
        assertThatThrownBy(() -> Options.of(OURS, "--only=reed").workloads()).hasMessageContaining("read-careplan");
    }

    @Test
    void whatIsNotUnderstoodIsRefused() {
        assertThatThrownBy(() -> Options.of(OURS, "--scael=200")).hasMessageContaining("--scael=200");
        assertThatThrownBy(() -> Options.of(OURS, "--scale=many")).hasMessageContaining("--scale=many");
        assertThatThrownBy(() -> Options.of("http://127.0.0.1:8080/fhir")).hasMessageContaining("name=url,pid");
        assertThatThrownBy(Options::of).hasMessageContaining("Name a server");
        assertThatThrownBy(() -> Options.of(OURS, "peer=http://127.0.0.1:8088/fhir,1"))
                .hasMessageContaining("postmaster of every server or of none");
    }
}
