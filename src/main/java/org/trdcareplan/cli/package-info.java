/**
 * The entry: {@code serve} (the default), and how a refused start is told.
 */
package org.trdcareplan.cli;
