package org.trdcareplan.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class LoopbackOnlyTest {

    private final MockEnvironment environment = new MockEnvironment();

    private void check() {
        new LoopbackOnly().postProcessEnvironment(environment, new SpringApplication());
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.9.10", "::1", "localhost"})
    void loopbackIsAccepted(String address) {
        environment.setProperty("server.address", address);

        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.168.1.10", ""})
    void anyOtherAddressIsRefusedAndToldWhy(String address) {
        environment.setProperty("server.address", address);

        assertThatThrownBy(this::check)
                .isInstanceOf(OpenToNetworkException.class)
                .hasMessageContaining("no access control")
                .hasMessageContaining("127.0.0.1")
                .hasMessageContaining("trd.security.open-to-network=true");
    }

    @Test
    void unsetAddressMeansEveryAddressAndIsRefused() {
        assertThatThrownBy(this::check).hasMessageContaining("every address");
    }

    @Test
    void healthOnAnotherAddressIsRefusedToo() {
        environment.setProperty("server.address", "127.0.0.1");
        environment.setProperty("management.server.address", "0.0.0.0");

        assertThatThrownBy(this::check).hasMessageContaining("management.server.address");
    }

    @Test
    void healthOnAPortOfItsOwnNeedsItsOwnAddress() {
        environment.setProperty("server.address", "127.0.0.1");
        environment.setProperty("management.server.port", "9090");

        assertThatThrownBy(this::check).hasMessageContaining("management.server.address");

        environment.setProperty("management.server.address", "127.0.0.1");
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void theSwitchForContainersOverridesIt() {
        environment.setProperty("server.address", "0.0.0.0");
        environment.setProperty("trd.security.open-to-network", "true");

        assertThatCode(this::check).doesNotThrowAnyException();
    }
}
