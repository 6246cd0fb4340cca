package org.trdcareplan.storage;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyIterable;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.cache.ResourceTypeCacheSvcImpl;
import ca.uhn.fhir.jpa.dao.data.IResourceTypeDao;
import ca.uhn.fhir.jpa.dao.tx.HapiTransactionService;
import ca.uhn.fhir.jpa.dao.tx.NonTransactionalHapiTransactionService;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.util.MemoryCacheService;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** When this fails, HAPI starts beside a node that fills the same table: {@link SchemaMigration} need not fill it. */
class ResourceTypesWorkaroundTest {

    @Test
    void hapiBreaksOffWhereAnotherNodeFillsTheTable() {
        IResourceTypeDao table = mock(IResourceTypeDao.class);
        when(table.findAll()).thenReturn(List.of());
        when(table.saveAll(anyIterable())).thenThrow(new DataIntegrityViolationException("idx_res_type_name"));
        HapiTransactionService transactions = new NonTransactionalHapiTransactionService();
        transactions.setPartitionSettingsForUnitTest(new PartitionSettings());
        ResourceTypeCacheSvcImpl types =
                new ResourceTypeCacheSvcImpl(transactions, table, new MemoryCacheService(new JpaStorageSettings()));

        assertThatThrownBy(types::start).hasMessageContaining("idx_res_type_name");
    }
}
