/**
 * The entry: {@code serve} (the default) and how a refused start is told; the other commands, which {@code validate}
 * holds.
 */
package org.trdcareplan.cli;
