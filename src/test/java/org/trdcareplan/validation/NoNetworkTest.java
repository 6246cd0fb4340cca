package org.trdcareplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.ServerProcess;

/** The validator starts and works with no network, and without a cache of packages in the user's home. */
class NoNetworkTest {

    /** Run in a JVM of its own: every connection by java.net.http, URL and Socket asks for a proxy first. */
    static final class Offline {

        private static final List<String> ASKED = new CopyOnWriteArrayList<>();

        private Offline() {}

        public static void main(String... contents) {
            ProxySelector.setDefault(new ProxySelector() {
                @Override
                public List<Proxy> select(URI uri) {
                    ASKED.add(uri.toString());
                    return List.of(Proxy.NO_PROXY);
                }

                @Override
                public void connectFailed(URI uri, SocketAddress address, IOException e) {
                    ASKED.add(uri.toString());
                }
            });
            ResourceValidator validator = ResourceValidator.offline();
            for (String content : contents) {
                Report report = validator.validate(content.getBytes(StandardCharsets.UTF_8), Format.JSON, List.of());
                System.out.println("valid " + report.isValid());
            }
            System.out.println("asked " + ASKED);
        }
    }

    /** Names that nobody can look up in this JVM, and a home with nothing in it. */
    @Test
    void validatesWithoutNetworkAndLeavesNothingInTheHome(@TempDir Path home) throws Exception {
        Path output = home.resolve("output.txt");
        Path hosts = Files.writeString(home.resolve("hosts"), "127.0.0.1 localhost\n");
        Process process = new ProcessBuilder(
                        ServerProcess.JAVA,
                        "-Xmx1g",
                        "-Duser.home=" + home,
                        "-Djdk.net.hosts.file=" + hosts,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Offline.class.getName(),
                        FhirHttp.fixture("pass/trd-phq9-1.1"),
                        FhirHttp.fixture("fail/trd-phq9-1.1"),
                        FhirHttp.fixture("pass/trd-phq9-1.1")
                                .replace(
                                        "\"meta\"",
                                        "\"implicitRules\": \"http://rules.clinic.test/r\", \"language\": \"en\","
                                                + " \"extension\": [{\"url\": \"http://ext.clinic.test/x\","
                                                + " \"valueBoolean\": true}], \"meta\""))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        int exit = process.waitFor();

        assertThat(Files.readString(output)).contains("valid true\nvalid false\nvalid true\nasked []");
        assertThat(exit).isZero();
        try (Stream<Path> left = Files.list(home)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("output.txt", "hosts");
        }
    }
}
