package org.trdcareplan.rest;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.web.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.trdcareplan.ig.Guide;
import org.trdcareplan.storage.GuideInstallation;
import org.trdcareplan.validation.WarmUp;

/**
 * Makes the server ready and says so: the guide installed and the validator warm. Spring reports readiness
 * ({@code /actuator/health/readiness}) once this runner has returned; until then a FHIR request is answered 503.
 */
@Component
@Interceptor
final class Readiness implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(Readiness.class);

    private static final String RETRY_AFTER_SECONDS = "5";

    private final GuideInstallation guideInstallation;
    private final WarmUp warmUp;
    private final ApplicationAvailability availability;
    private final Guide guide;
    private final RestProperties properties;
    private String address = "";

    Readiness(
            WarmUp warmUp, // first, so that it goes on while everything else is being made
            GuideInstallation guideInstallation,
            ApplicationAvailability availability,
            Guide guide,
            RestProperties properties) {
        this.properties = properties;
        this.guideInstallation = guideInstallation;
        this.warmUp = warmUp;
        this.availability = availability;
        this.guide = guide;
    }

    @EventListener
    void listening(WebServerInitializedEvent event) {
        if (event.getApplicationContext().getServerNamespace() != null) {
            return; // the port for health and metrics, where it is another one
        }
        address = properties.baseUrl().isEmpty()
                ? "http://127.0.0.1:" + event.getWebServer().getPort() + "/fhir"
                : properties.baseUrl();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        guideInstallation.run();
        warmUp.await();
        guide.forget();
        log.info("Ready at {}", address);
    }

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_PROCESSED)
    boolean refuseUntilReady(HttpServletResponse response) {
        if (availability.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            throw new UnclassifiedServerFailureException(
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    "The server is starting or stopping; try again in " + RETRY_AFTER_SECONDS + " seconds.");
        }
        return true;
    }
}
