/**
 * The definitions that the validator works with: FHIR R4 and the guide, written by the build in the form that the HL7
 * validator wants, and read one by one when they are needed. Uses {@code ig}.
 */
package org.trdcareplan.validation.definitions;
