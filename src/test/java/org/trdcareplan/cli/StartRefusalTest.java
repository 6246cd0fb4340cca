package org.trdcareplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.trdcareplan.storage.StorageUnavailableException;

@ExtendWith(OutputCaptureExtension.class)
class StartRefusalTest {

    @Test
    void theReasonIsToldAndNotTheStackItCameThrough() {
        Exception failure =
                new BeanCreationException("dataSource", new StorageUnavailableException("The disk is full."));

        assertThat(new StartRefusal().analyze(failure).getDescription()).isEqualTo("The disk is full.");
    }

    @Test
    void otherFailuresAreLeftToOthers() {
        assertThat(new StartRefusal().analyze(new IllegalStateException("something else")))
                .isNull();
    }

    @Test
    void serverOnEveryAddressDoesNotStart(CapturedOutput output) {
        assertThatThrownBy(() -> SpringApplication.run(TrdCarePlanServer.class, "--server.address=0.0.0.0"));

        assertThat(output)
                .contains("Refusing to listen on 0.0.0.0: this version has no access control")
                .doesNotContain("\tat ");
    }

    @Test
    void serverWithoutItsDatabaseSaysWhichAndDoesNotStart(CapturedOutput output) {
        assertThatThrownBy(() -> SpringApplication.run(
                TrdCarePlanServer.class,
                "--server.port=0",
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/trd",
                "--spring.datasource.hikari.connection-timeout=500"));

        assertThat(output)
                .contains("No connection to PostgreSQL at jdbc:postgresql://127.0.0.1:1/trd")
                .contains("SPRING_DATASOURCE_URL");
    }
}
