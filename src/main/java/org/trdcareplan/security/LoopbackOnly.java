package org.trdcareplan.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Refuses to start on an address that others can reach, because this version has no access control: whoever reaches
 * the port reads and writes every record. {@code trd.security.open-to-network=true} overrides it for a container or a
 * host whose network already keeps others out; that is logged on every start.
 *
 * <p>Runs before anything else is started, so that a refused start touches nothing.
 */
public final class LoopbackOnly implements EnvironmentPostProcessor, Ordered {

    static final String ADDRESS = "server.address";
    static final String MANAGEMENT_ADDRESS = "management.server.address";
    static final String OVERRIDE = "trd.security.open-to-network";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        check(environment, ADDRESS);
        // Health and metrics on a port of their own do not follow server.address: unset, they listen on every address.
        if (environment.containsProperty(MANAGEMENT_ADDRESS)
                || environment.containsProperty("management.server.port")) {
            check(environment, MANAGEMENT_ADDRESS);
        }
    }

    private static void check(ConfigurableEnvironment environment, String property) {
        String address = environment.getProperty(property, "").trim();
        if (!address.isEmpty() && isLoopback(address)) {
            return;
        }
        if (environment.getProperty(OVERRIDE, Boolean.class, false)) {
            return;
        }
        throw new OpenToNetworkException(property, address.isEmpty() ? "every address" : address);
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** After the configuration files have been read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
