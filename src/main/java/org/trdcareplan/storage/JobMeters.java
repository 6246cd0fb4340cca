package org.trdcareplan.storage;

import ca.uhn.fhir.batch2.model.StatusEnum;
import ca.uhn.fhir.batch2.model.WorkChunkStatusEnum;
import ca.uhn.fhir.jpa.entity.Batch2JobInstanceEntity;
import ca.uhn.fhir.jpa.entity.Batch2WorkChunkEntity;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * How many of HAPI's batch jobs, and of the chunks that they are cut into, are in which state: {@code trd_jobs} and
 * {@code trd_job_chunks}, by status. Chunks that are ready or queued are what is still to be done. Counted by two
 * statements every {@value #SECONDS} seconds, however often the numbers are asked for, so that a scrape never waits for
 * the database; {@code NaN} while it cannot be asked.
 */
@Component
final class JobMeters {

    private static final Logger log = LoggerFactory.getLogger(JobMeters.class);

    private static final int SECONDS = 15;

    private final EntityManager entities;
    private final TaskScheduler scheduler;
    private ScheduledFuture<?> counting;
    private volatile Map<StatusEnum, Double> jobs = Map.of();
    private volatile Map<WorkChunkStatusEnum, Double> chunks = Map.of();

    JobMeters(EntityManager entities, TaskScheduler taskScheduler, MeterRegistry meters) {
        this.entities = entities;
        this.scheduler = taskScheduler;
        for (StatusEnum status : StatusEnum.values()) {
            gauge(meters, "trd.jobs", "Batch jobs by status", status, meter -> meter.jobs.get(status));
        }
        for (WorkChunkStatusEnum status : WorkChunkStatusEnum.values()) {
            gauge(
                    meters,
                    "trd.job.chunks",
                    "Chunks of batch jobs by status",
                    status,
                    meter -> meter.chunks.get(status));
        }
    }

    private void gauge(
            MeterRegistry meters, String name, String description, Enum<?> status, Function<JobMeters, Double> number) {
        Gauge.builder(name, this, meter -> {
                    Double counted = number.apply(meter);
                    return counted == null ? Double.NaN : counted;
                })
                .description(description)
                .tag("status", status.name().toLowerCase(Locale.ROOT))
                .register(meters);
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        counting = scheduler.scheduleWithFixedDelay(this::count, Duration.ofSeconds(SECONDS));
    }

    @PreDestroy
    void stop() {
        if (counting != null) {
            counting.cancel(false);
        }
    }

    void count() {
        try {
            jobs = byStatus(Batch2JobInstanceEntity.class, StatusEnum.values());
            chunks = byStatus(Batch2WorkChunkEntity.class, WorkChunkStatusEnum.values());
        } catch (PersistenceException | TransactionException e) {
            jobs = Map.of();
            chunks = Map.of();
            log.warn(
                    "The states of jobs cannot be read: {}",
                    NestedExceptionUtils.getMostSpecificCause(e).toString());
        }
    }

    private <S> Map<S, Double> byStatus(Class<?> entity, S[] all) {
        Map<Object, Long> counted = entities
                .createQuery(
                        "select e.myStatus, count(e) from " + entity.getSimpleName() + " e group by e.myStatus",
                        Object[].class)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> row[0], row -> (Long) row[1]));
        return Arrays.stream(all)
                .collect(Collectors.toMap(Function.identity(), status -> counted.getOrDefault(status, 0L)
                        .doubleValue()));
    }
}
