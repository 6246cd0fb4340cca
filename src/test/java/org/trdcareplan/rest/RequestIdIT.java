package org.trdcareplan.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.FhirHttp.Answer;
import org.trdcareplan.LogLines;
import org.trdcareplan.ServerTest;

/** Whatever the answer, its X-Request-Id finds the log lines of its request. */
@ServerTest
class RequestIdIT {

    @Autowired
    private FhirHttp fhir;

    @Autowired
    private FhirEndpoint.Assembled endpoint;

    private static List<String> ids(Answer answer) {
        return answer.response().headers().allValues(RequestId.HEADER);
    }

    private static String loggedId(ILoggingEvent line) {
        return line.getMDCPropertyMap().get(RequestId.FIELD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "7f3c2a90-55d1-4d7e-9a77-0d2a4b0f6c11", "EHR_2026.11-26"})
    void clientsIdComesBackOnceAndStandsInTheAccessLog(String id) {
        try (LogLines access = new LogLines("trd.access")) {
            Answer answer = fhir.get("Patient/unknown", RequestId.HEADER, id);

            assertThat(ids(answer)).containsExactly(id);
            await().until(() -> access.all().stream().anyMatch(line -> id.equals(loggedId(line))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "<script>", "Maier, Anna", "a\tb", "%0Ax", "id;x=1"})
    void idOfOtherCharactersIsReplaced(String id) {
        assertThat(ids(fhir.get("Patient/unknown", RequestId.HEADER, id)))
                .singleElement()
                .asString()
                .matches("[A-Za-z0-9]{16}");
    }

    @Test
    void idOfSixtyFourCharactersIsTakenAndALongerOneReplaced() {
        assertThat(ids(fhir.get("Patient/unknown", RequestId.HEADER, "x".repeat(64))))
                .containsExactly("x".repeat(64));
        assertThat(ids(fhir.get("Patient/unknown", RequestId.HEADER, "x".repeat(65))))
                .singleElement()
                .asString()
                .hasSize(16);
    }

    @Test
    void withoutAnIdEveryRequestGetsOneOfItsOwn() {
        assertThat(ids(fhir.get("Patient/unknown")))
                .hasSize(1)
                .doesNotContainAnyElementsOf(ids(fhir.get("Patient/unknown")));
    }

    @ParameterizedTest
    @CsvSource({
        "/fhir/metadata, 200, ''",
        "/fhir/Basket, 404, ''",
        "/fhir/metadata, 406, text/turtle",
        "/ig/no-such-page.html, 404, ''",
        "/actuator/health, 200, ''",
        "/nothing-here, 404, ''"
    })
    void everyAnswerHasOne(String path, int status, String accept) {
        Answer answer = fhir.send(
                "GET",
                path,
                BodyPublishers.noBody(),
                RequestId.HEADER,
                "asked",
                "Accept",
                accept.isEmpty() ? "*/*" : accept);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(ids(answer)).containsExactly("asked");
    }

    @Test
    void refusalByTheContainerHasOne() {
        Answer answer = fhir.get("Patient?" + "_tag=x&".repeat(300) + "family=nobody", RequestId.HEADER, "asked");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(ids(answer)).containsExactly("asked");
    }

    @Interceptor
    static final class Fault {

        @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
        void fail() {
            throw new IllegalStateException("provoked by the test");
        }
    }

    @Test
    void idInTheAnswerToAFaultFindsItsStackTraceInTheLog() {
        Fault fault = new Fault();
        endpoint.server().registerInterceptor(fault);
        try (LogLines log = new LogLines("org.trdcareplan.rest")) {
            Answer answer = fhir.get("Patient/1", RequestId.HEADER, "call-the-desk");

            assertThat(answer.status()).isEqualTo(500);
            assertThat(ids(answer)).containsExactly("call-the-desk");
            assertThat(answer.outcome().getIssueFirstRep().getDiagnostics()).contains("call-the-desk");
            assertThat(log.all()).singleElement().satisfies(line -> {
                assertThat(loggedId(line)).isEqualTo("call-the-desk");
                assertThat(line.getFormattedMessage()).contains("call-the-desk");
                assertThat(line.getThrowableProxy().getMessage()).isEqualTo("provoked by the test");
            });
        } finally {
            endpoint.server().unregisterInterceptor(fault);
        }
    }
}
