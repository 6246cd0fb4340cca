package org.trdcareplan.rest;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.trdcareplan.storage.GuideInstallation;
import org.trdcareplan.validation.WarmUp;

/**
 * Makes the server ready and says so: the guide installed and the validator warm. Spring reports readiness
 * ({@code /actuator/health/readiness}) once this runner has returned; until then a FHIR request is answered 503.
 */
@Component
@Interceptor
final class Readiness implements ApplicationRunner {

    private static final String RETRY_AFTER_SECONDS = "5";

    private final GuideInstallation guideInstallation;
    private final WarmUp warmUp;
    private final ApplicationAvailability availability;

    Readiness(GuideInstallation guideInstallation, WarmUp warmUp, ApplicationAvailability availability) {
        this.guideInstallation = guideInstallation;
        this.warmUp = warmUp;
        this.availability = availability;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        guideInstallation.run();
        warmUp.run();
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
