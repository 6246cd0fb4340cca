package org.trdcareplan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
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
        properties = "trd.storage.directory=target/it-data")
@AutoConfigureObservability(tracing = false)
@Import(FhirHttp.class)
public @interface ServerTest {}
