package org.trdcareplan.cli;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.actuate.autoconfigure.logging.OpenTelemetryLoggingAutoConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.quartz.QuartzAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;

/** Starts the server. Configuration and its defaults stand in {@code application.yaml}. */
@SpringBootApplication(
        scanBasePackages = "org.trdcareplan",
        exclude = {
            FlywayAutoConfiguration.class,
            OpenTelemetryLoggingAutoConfiguration.class, // comes with the traces, and a thread for nothing
            QuartzAutoConfiguration.class,
            ThymeleafAutoConfiguration.class
        })
public class TrdCarePlanServer {

    public static void main(String[] args) {
        SpringApplication.run(TrdCarePlanServer.class, args);
    }
}
