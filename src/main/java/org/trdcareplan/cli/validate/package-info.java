/**
 * The command {@code validate}: reads files, directories and standard input resource by resource, validates on all
 * cores and writes one report. It uses the validator and nothing else of the server: no Spring, no database, no
 * network, no logging.
 */
package org.trdcareplan.cli.validate;
