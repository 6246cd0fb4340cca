package org.trdcareplan.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.trdcareplan.ServerProcess;

/**
 * The bench on a server that has just been started; CPU times are read from Linux' {@code /proc}. The measurement comes
 * first: what ran before makes a young server faster.
 */
@EnabledOnOs(OS.LINUX)
@TestMethodOrder(OrderAnnotation.class)
class BenchSmokeIT {

    private static final int ROUNDS = 5;
    private static final int MOST_ROUNDS = 15;

    private static ServerProcess process;
    private static Server server;

    @BeforeAll
    static void start() throws IOException {
        process = ServerProcess.compiledFully("bench-smoke");
        server = Server.of("smoke=%s,%d,%d".formatted(process.base(), process.pid(), process.postmaster()));
    }

    @AfterAll
    static void stop() {
        process.close();
    }

    @Test
    @Order(1)
    void noOperationCostsAQuarterMoreCpuThanTheBaseline() throws Exception {
        Smoke smoke = Smoke.on(server);
        if (Boolean.getBoolean("trd.bench.write-baseline")) {
            Baseline.write(smoke.measure(ROUNDS));
        }
        Baseline baseline = Baseline.read();
        Map<String, Double> loops = smoke.measure(ROUNDS);
        for (int rounds = ROUNDS;
                rounds < MOST_ROUNDS && !baseline.exceededBy(loops).isEmpty();
                rounds += ROUNDS) {
            System.out.println(rounds + " rounds, and more since these cost too much: " + baseline.exceededBy(loops));
            loops = smoke.measure(ROUNDS); // on a busy machine; the median of all rounds counts
        }
        System.out.printf(Locale.ROOT, "A loop of the calibration took %.1f ms.%n", smoke.loopMillis());
        loops.forEach((workload, measured) -> System.out.printf(
                Locale.ROOT, "%s: %.6f loops, baseline %.6f%n", workload, measured, baseline.of(workload)));

        assertThat(baseline.exceededBy(loops))
                .as(
                        "operations by what they cost, where the baseline is 1 and %s is tolerated; if they have to:"
                                + " bench/smoke.sh --write-baseline on a quiet machine, and say why in the commit",
                        Baseline.TOLERATED)
                .isEmpty();
    }

    @Test
    @Order(2)
    void patientsWhoAreThereAreNotLoadedAgainAndALargerScaleAddsToThem() throws Exception {
        try (Connections connections = new Connections(2)) {
            Population there = new Population(Smoke.SEED, Smoke.SCALE, /* plain= */ false);
            Population larger = new Population(Smoke.SEED, Smoke.SCALE + 3, /* plain= */ false);

            assertThat(new Loader(server, there, connections).load()).isEmpty();
            assertThat(new Loader(server, larger, connections).load())
                    .hasValueSatisfying(round -> assertThat(round.latencies()).hasSize(3));
            new Loader(server, larger, connections).count();
            assertThatThrownBy(() -> new Loader(server, there, connections).count())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("CarePlan: 23 instead of 20");
        }
    }

    @Test
    @Order(3)
    void everyWorkloadIsAnsweredRightly() throws Exception {
        Validations.checkValidates(server);
        Target target = Target.of(server, new Population(Smoke.SEED, Smoke.SCALE + 3, /* plain= */ false));

        for (Workload workload : Workload.all()) {
            Workload.Requests requests = workload.preparation().on(target);
            for (int n = 0; n < 3; n++) {
                assertThat(server.send(requests.number(n)).statusCode())
                        .as(workload.name())
                        .isBetween(200, 304);
            }
        }
        target.countStored();
    }

    @Test
    @Order(4)
    void aWrongAnswerEndsTheRun() {
        Request search = Request.get("/Patient?identifier=nobody", Answers.found(1, 0));

        assertThatThrownBy(() -> server.send(search))
                .isInstanceOf(WrongAnswerException.class)
                .hasMessageContaining("smoke to GET /Patient?identifier=nobody: 200");
    }
}
