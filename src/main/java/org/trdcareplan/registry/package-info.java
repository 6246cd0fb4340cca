/**
 * Submissions and their receipts, bulk import and export, measures. Uses {@code ig} and {@code storage}; no other
 * feature.
 */
package org.trdcareplan.registry;
