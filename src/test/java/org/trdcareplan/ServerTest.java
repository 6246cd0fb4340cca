package org.trdcareplan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.trdcareplan.cli.TrdCarePlanServer;

/**
 * An integration test that speaks HTTP with the real server on a real PostgreSQL, see {@link TestDatabase}. The server is
 * started once for all classes that carry this annotation.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = TrdCarePlanServer.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureObservability(tracing = false)
@Import(FhirHttp.class)
@ContextConfiguration(initializers = TestDatabase.class)
public @interface ServerTest {}
