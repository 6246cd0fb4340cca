package org.trdcareplan.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.event.KeyValuePair;
import org.springframework.beans.factory.annotation.Autowired;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.FhirHttp.Answer;
import org.trdcareplan.LogLines;
import org.trdcareplan.ServerTest;

/** The access log says what was asked and what came of it, and nothing that the client wrote. */
@ServerTest
class AccessLogIT {

    @Autowired
    private FhirHttp fhir;

    private ILoggingEvent line(Supplier<Answer> request) {
        try (LogLines access = new LogLines("trd.access")) {
            String id = request.get().header(RequestId.HEADER);
            return await().until(
                            () -> access.all().stream()
                                    .filter(line ->
                                            id.equals(line.getMDCPropertyMap().get(RequestId.FIELD)))
                                    .findFirst(),
                            Optional::isPresent)
                    .orElseThrow();
        }
    }

    private static Map<String, Object> fields(ILoggingEvent line) {
        return line.getKeyValuePairs().stream().collect(Collectors.toMap((KeyValuePair p) -> p.key, p -> p.value));
    }

    @Test
    void eachPartIsAFieldByItself() {
        ILoggingEvent line = line(() -> fhir.post("Observation/$validate", "{\"resourceType\": \"Observation\"}"));

        assertThat(fields(line))
                .containsEntry("method", "POST")
                .containsEntry("resourceType", "Observation")
                .containsEntry("interaction", "$validate")
                .containsEntry("status", 200)
                .containsKey("milliseconds")
                .hasSize(5);
        assertThat(line.getFormattedMessage()).matches("POST Observation \\$validate 200 \\d+ ms");
    }

    @Test
    void nothingThatTheClientWroteIsInTheLine() {
        for (String path :
                new String[] {"Marta", "Marta/1", "Patient/Marta", "Patient/$Marta", "Patient?family=Marta"}) {
            ILoggingEvent line = line(() -> fhir.get(path));

            assertThat(line.getFormattedMessage()).as(path).doesNotContain("Marta");
            assertThat(line.getKeyValuePairs().toString()).as(path).doesNotContain("Marta");
        }
    }
}
