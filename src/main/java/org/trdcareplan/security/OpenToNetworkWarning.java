package org.trdcareplan.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says on every start that the override of {@link LoopbackOnly} is on. */
@Component
class OpenToNetworkWarning {

    private static final Logger log = LoggerFactory.getLogger(OpenToNetworkWarning.class);

    private final Environment environment;

    OpenToNetworkWarning(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        if (environment.getProperty(LoopbackOnly.OVERRIDE, Boolean.class, false)) {
            log.warn(
                    "{}=true: listening on {} WITHOUT ACCESS CONTROL. Whoever reaches the port can read and change every"
                            + " record. Never expose it to a network that you do not control.",
                    LoopbackOnly.OVERRIDE,
                    environment.getProperty(LoopbackOnly.ADDRESS, "every address"));
        }
    }
}
