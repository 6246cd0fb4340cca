package org.trdcareplan.storage;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.api.svc.ISearchCoordinatorSvc;
import ca.uhn.fhir.jpa.dao.tx.IHapiTransactionService;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.CacheControlDirective;
import ca.uhn.fhir.rest.api.SearchTotalModeEnum;
import ca.uhn.fhir.rest.api.SummaryEnum;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Answers a search of one patient, plan or visit from the query alone when everything fits on the first page. HAPI stores
 * every search and its results for the pages to come, in two transactions and by a thread of their own, which costs more
 * than the search itself; here only what has a second page is searched again that way. What a client sees is the same:
 * the total, and the included resources.
 */
@Primary
@Component
final class SmallSearches implements ISearchCoordinatorSvc<JpaPid> {

    /** Names of parameters that few resources have in common. Others are not tried: most would be searched twice. */
    private static final Set<String> NARROW =
            Set.of("_id", "identifier", "patient", "subject", "based-on", "encounter");

    private final ISearchCoordinatorSvc<JpaPid> stored;
    private final DatabaseBackedPagingProvider pages;
    private final IHapiTransactionService transactions;
    private final JdbcTemplate database;

    SmallSearches(
            @Qualifier("searchCoordinatorSvc") ISearchCoordinatorSvc<JpaPid> stored,
            DatabaseBackedPagingProvider pages,
            IHapiTransactionService transactions,
            DataSource database) {
        this.stored = stored;
        this.pages = pages;
        this.transactions = transactions;
        this.database = new JdbcTemplate(database);
    }

    @Override
    public IBundleProvider registerSearch(
            IFhirResourceDao<?> dao,
            SearchParameterMap search,
            String type,
            CacheControlDirective cacheControl,
            @Nullable RequestDetails request) {
        if (isNarrow(search) && !cacheControl.isNoStore()) {
            int page = search.getCount() == null
                    ? pages.getDefaultPageSize()
                    : Math.min(search.getCount(), pages.getMaximumPageSize());
            Supplier<IBundleProvider> finding =
                    () -> stored.registerSearch(dao, withoutPages(search), type, atMost(page + 1), request);
            IBundleProvider found = hasChain(search) ? plannedForItsValues(request, finding) : finding.get();
            if (fits(found, page)) {
                return found;
            }
        }
        return stored.registerSearch(dao, search, type, cacheControl, request);
    }

    /**
     * A chain joins four tables. By the plan that PostgreSQL keeps for all values of such a query, each code is as rare as
     * the next, and it may go through everybody's PHQ-9 scores to find one patient's: 90 ms where 2 would do.
     */
    private IBundleProvider plannedForItsValues(@Nullable RequestDetails request, Supplier<IBundleProvider> finding) {
        return transactions.withRequest(request).readOnly().execute(() -> {
            database.execute("set local plan_cache_mode = force_custom_plan");
            return finding.get();
        });
    }

    private static boolean hasChain(SearchParameterMap search) {
        return search.values().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .anyMatch(value -> value instanceof ReferenceParam reference && reference.hasChain());
    }

    private static boolean isNarrow(SearchParameterMap search) {
        return search.keySet().stream().anyMatch(NARROW::contains)
                && search.getEverythingMode() == null
                && search.getSummaryMode() != SummaryEnum.COUNT
                && (search.getCount() == null || search.getCount() > 0)
                && !search.isLoadSynchronous()
                && !search.isOffsetQuery();
    }

    /** All of it is read, so there is nothing to cut off at a page and nothing to count. */
    private static SearchParameterMap withoutPages(SearchParameterMap search) {
        SearchParameterMap whole = search.clone();
        whole.setCount(null);
        whole.setSearchTotalMode(SearchTotalModeEnum.NONE);
        return whole;
    }

    private static CacheControlDirective atMost(int results) {
        return new CacheControlDirective().setNoStore(true).setMaxResults(results);
    }

    /** HAPI cuts what is included off at the size of a page, too, when it has not stored the search. */
    private static boolean fits(IBundleProvider found, int page) {
        return found.size() != null && found.getResourceListComplete().size() <= page;
    }

    @Override
    public List<JpaPid> getResources(
            String search, int from, int to, @Nullable RequestDetails request, RequestPartitionId partition) {
        return stored.getResources(search, from, to, request, partition);
    }

    @Override
    public Optional<Integer> getSearchTotal(
            String search, @Nullable RequestDetails request, RequestPartitionId partition) {
        return stored.getSearchTotal(search, request, partition);
    }

    @Override
    public void cancelAllActiveSearches() {
        stored.cancelAllActiveSearches();
    }
}
