/**
 * The write guard: profiles compiled to programs that say in a fraction of the full validator's time whether it would
 * find nothing. Sound, not complete: whatever is not modelled here is left to the full validator. Uses {@code ig}.
 */
package org.trdcareplan.validation.guard;
