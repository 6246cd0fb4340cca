/**
 * The FHIR endpoint assembled: the RestfulServer, what it serves and {@code /metadata}, limits on requests, the
 * shape of errors, readiness. Uses the features; knows nothing of pages or of the command line.
 */
package org.trdcareplan.rest;
