package org.trdcareplan.validation;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the validation of writes, {@code trd.validation.*}.
 *
 * @param writeGuard whether what the write guard is certain of is stored without the full validator
 */
@ConfigurationProperties("trd.validation")
record ValidationProperties(boolean writeGuard) {}
