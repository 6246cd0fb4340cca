/**
 * Pages for people: the care plan, the validator, the guide. Uses the features.
 */
package org.trdcareplan.web;
