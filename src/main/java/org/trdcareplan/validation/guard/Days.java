package org.trdcareplan.validation.guard;

/** A span of time in a FHIRPath expression, such as {@code 28 days}. */
record Days(int days) {}
