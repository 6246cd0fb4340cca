/**
 * Who may reach the server: bound to loopback until access control exists; SMART tokens, scopes, consent and audit
 * will live here.
 */
package org.trdcareplan.security;
