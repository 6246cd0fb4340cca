/**
 * The guide at run time: the FHIR package that the build packs from {@code ig/}, its canonicals, its modality
 * profiles and the capability statement this server promises. The ground floor: uses no other room.
 */
package org.trdcareplan.ig;
