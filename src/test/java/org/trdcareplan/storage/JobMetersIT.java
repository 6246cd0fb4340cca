package org.trdcareplan.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.batch2.api.IJobPersistence;
import ca.uhn.fhir.batch2.model.JobInstance;
import ca.uhn.fhir.batch2.model.StatusEnum;
import ca.uhn.fhir.batch2.model.WorkChunkCreateEvent;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.Metrics;
import org.trdcareplan.ServerTest;

@ServerTest
class JobMetersIT {

    @Autowired
    private FhirHttp fhir;

    @Autowired
    private IJobPersistence jobs;

    @Autowired
    private JobMeters meters;

    @Autowired
    private TransactionTemplate transactions;

    private Metrics counted() {
        meters.count();
        return Metrics.of(fhir);
    }

    @Test
    void everyStatusHasANumberFromTheStart() {
        Metrics now = counted();

        assertThat(Arrays.stream(StatusEnum.values())
                        .map(status -> status.name().toLowerCase(Locale.ROOT)))
                .allSatisfy(status -> assertThat(now.values()).containsKey(Metrics.name("trd_jobs", "status", status)));
        assertThat(now.sum("trd_jobs")).isNotNaN().isNotNegative();
        assertThat(now.sum("trd_job_chunks")).isNotNaN().isNotNegative();
    }

    @Test
    void jobsAndChunksAreCountedByStatus() {
        String failed = Metrics.name("trd_jobs", "status", "failed");
        String ready = Metrics.name("trd_job_chunks", "status", "ready");
        Metrics before = counted();

        JobInstance job = new JobInstance();
        job.setJobDefinitionId("counted-by-the-test");
        job.setJobDefinitionVersion(1);
        job.setStatus(StatusEnum.FAILED);
        String id = jobs.storeNewInstance(new SystemRequestDetails(), job);
        transactions.executeWithoutResult(status ->
                jobs.onWorkChunkCreate(new WorkChunkCreateEvent("counted-by-the-test", 1, "step", id, 0, "{}", false)));
        try {
            Metrics after = counted();
            assertThat(after.value(failed) - before.value(failed)).isEqualTo(1);
            assertThat(after.value(ready) - before.value(ready)).isEqualTo(1);
        } finally {
            jobs.deleteInstanceAndChunks(id);
        }
        assertThat(counted().value(failed)).isEqualTo(before.value(failed));
    }

    @Test
    void askingOftenDoesNotAskTheDatabaseMore() {
        String acquired = Metrics.name("hikaricp_connections_acquire_seconds_count", "pool", "HikariPool-1");
        meters.count();
        for (int i = 0; i < 20; i++) {
            Metrics.of(fhir);
        }
        double before = Metrics.of(fhir).value(acquired);
        for (int i = 0; i < 20; i++) {
            Metrics.of(fhir);
        }

        // HAPI's own timers may ask, too
        assertThat(Metrics.of(fhir).value(acquired) - before).isLessThan(10);
        assertThat(before).isPositive();
    }
}
