/**
 * The validator and its offline terminology, and the enforcement of profiles on every write. Uses {@code ig} and
 * {@code storage}; no other feature.
 */
package org.trdcareplan.validation;
