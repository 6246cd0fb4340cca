package org.trdcareplan.storage;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the bundled PostgreSQL keeps its data; not used when {@code spring.datasource.url} names yours.
 *
 * @param directory created if missing, relative to the working directory
 */
@ConfigurationProperties("trd.storage")
record StorageProperties(@DefaultValue("data") Path directory) {}
