package org.trdcareplan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.util.FileSystemUtils;
import org.trdcareplan.cli.TrdCarePlanServer;

/**
 * An integration test that speaks HTTP with the real server on a real PostgreSQL. The server is started once for all
 * classes that carry this annotation; its data directory is made anew for every build.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = TrdCarePlanServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "trd.storage.directory=" + ServerTest.DATA)
@AutoConfigureObservability(tracing = false)
@Import(FhirHttp.class)
@ContextConfiguration(initializers = ServerTest.FromNothing.class)
public @interface ServerTest {

    /** Where the server under test keeps its data. */
    String DATA = "target/it-data";

    /** Removes what an earlier build left. */
    final class FromNothing implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                FileSystemUtils.deleteRecursively(Path.of(DATA));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
