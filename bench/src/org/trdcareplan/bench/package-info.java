/**
 * The load program: made-up patients from the guide's examples, and what reading, searching, writing and validating them
 * costs a FHIR server. It uses the JDK only and nothing of the server; {@code bench/run.sh} compiles and runs it.
 */
package org.trdcareplan.bench;
