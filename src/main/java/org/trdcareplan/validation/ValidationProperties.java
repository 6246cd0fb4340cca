package org.trdcareplan.validation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the server tells findings.
 *
 * @param noise whether what nobody has to change is told, too
 */
@ConfigurationProperties("trd.validation")
record ValidationProperties(@DefaultValue("hide") Noise.Policy noise) {}
