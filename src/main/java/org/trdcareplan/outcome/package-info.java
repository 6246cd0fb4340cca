/**
 * Scores over time: response, remission, relapse, trajectories. Uses {@code ig} and {@code storage}; no other feature.
 */
package org.trdcareplan.outcome;
