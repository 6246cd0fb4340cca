/**
 * PostgreSQL (yours, or a bundled one started on demand), HAPI JPA settings, schema migration, and the guide's
 * artifacts installed as resources. Uses {@code ig}.
 */
package org.trdcareplan.storage;
