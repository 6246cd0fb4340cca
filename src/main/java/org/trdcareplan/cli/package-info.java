/**
 * The entry: {@code serve} (the default) and how a refused start is told; {@code migrate-storage}, which {@code storage}
 * does; {@code validate}, in a package of its own. {@code LibraryOrder} is for the build, which orders the libraries of the
 * jar with it.
 */
package org.trdcareplan.cli;
