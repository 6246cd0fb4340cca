/**
 * Care plans as a whole: instantiate from a PlanDefinition, the plan bundle, chart rules. Uses {@code ig} and
 * {@code storage}; no other feature.
 */
package org.trdcareplan.careplan;
