package org.trdcareplan.storage;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;

/**
 * The DAOs of the types that are served. In HAPI 8.8.0 a search by a chain ({@code CarePlan?patient.identifier=}) asks
 * for the DAO of each type that the reference may point to, means to pass over those that are missing
 * ({@code ResourceLinkPredicateBuilder}: "Don't have a DAO for type"), but gets an exception in place of {@code null}.
 * {@code SearchParametersIT} has such searches.
 */
final class ServedDaos extends DaoRegistry {

    @Override
    @SuppressWarnings("rawtypes") // as HAPI declares it
    public IFhirResourceDao getResourceDao(String type) {
        return getResourceDaoOrNull(type);
    }
}
