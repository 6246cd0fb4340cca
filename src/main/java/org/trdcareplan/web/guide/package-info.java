/**
 * Writes the guide as static HTML: profile tables, terminology, examples and the written pages. Runs in the build, not
 * in the server, which only serves the result. Uses the guide's package and the HL7 renderers, no other room.
 */
package org.trdcareplan.web.guide;
