package org.trdcareplan.validation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code trd.validation.*}.
 *
 * @param noise whether what nobody has to change is told, too
 * @param writeGuard whether what the write guard is certain of is stored without the full validator
 */
@ConfigurationProperties("trd.validation")
record ValidationProperties(
        @DefaultValue("hide") Noise.Policy noise,
        @DefaultValue("true") boolean writeGuard) {}
