package org.trdcareplan.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Flag.FlagStatus;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.ServerTest;

/** A patient with sixty flags, and another with five: what is found, on how many pages, and which searches are stored. */
@ServerTest
@TestInstance(Lifecycle.PER_CLASS)
class SmallSearchesIT {

    @Autowired
    private FhirHttp fhir;

    @Autowired
    private HikariDataSource database;

    @Autowired
    private IInterceptorService interceptors;

    private String many;
    private String few;

    @BeforeAll
    void create() {
        many = patientWithFlags(60);
        few = patientWithFlags(5);
    }

    private String patientWithFlags(int flags) {
        String patient = "Patient/"
                + fhir.post("Patient", "{\"resourceType\": \"Patient\", \"active\": true}")
                        .as(Patient.class)
                        .getIdPart();
        Bundle batch = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        for (int i = 0; i < flags; i++) {
            Flag flag = new Flag();
            flag.setStatus(FlagStatus.ACTIVE);
            flag.getCode().setText("Number " + i);
            flag.getSubject().setReference(patient);
            flag.addIdentifier()
                    .setSystem("urn:small-searches")
                    .setValue(UUID.randomUUID().toString());
            batch.addEntry()
                    .setResource(flag)
                    .getRequest()
                    .setMethod(Bundle.HTTPVerb.POST)
                    .setUrl("Flag");
        }
        assertThat(fhir.post("", FhirHttp.json(batch)).status()).isEqualTo(200);
        return patient;
    }

    private long storedSearches() {
        return new JdbcTemplate(database).queryForObject("select count(*) from hfj_search", Long.class);
    }

    private Bundle search(String search) {
        FhirHttp.Answer answer = fhir.get(search);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.as(Bundle.class);
    }

    private static List<String> ids(Bundle page, SearchEntryMode mode) {
        return page.getEntry().stream()
                .filter(entry -> entry.getSearch().getMode() == mode)
                .map(BundleEntryComponent::getFullUrl)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 5, 0",
        "&_count=5, 5, 0",
        "&_total=accurate, 5, 0",
        "&_include=Flag:subject, 5, 1",
        "&_include=Flag:subject&_count=6, 5, 1",
        "&_sort=-_lastUpdated&_elements=subject, 5, 0",
        "&date=2001, 0, 0"
    })
    void whatFitsOnAPageIsNotStored(String more, int matches, int included) {
        long before = storedSearches();

        Bundle found = search("Flag?patient=" + few + more);

        assertThat(found.getTotal()).isEqualTo(matches);
        assertThat(ids(found, SearchEntryMode.MATCH)).hasSize(matches).doesNotHaveDuplicates();
        assertThat(ids(found, SearchEntryMode.INCLUDE)).hasSize(included);
        assertThat(found.getLink("next")).isNull();
        assertThat(found.getLink("self").getUrl()).contains("Flag?").contains("patient=");
        assertThat(found.getId()).isNotEmpty();
        assertThat(storedSearches()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "&_count=7, 0", "&_include=Flag:subject&_count=30, 1", "&_sort=_lastUpdated&_count=59, 0"})
    void whatDoesNotIsFoundPageByPage(String more, int included) {
        List<String> all = new ArrayList<>();
        Bundle page = search("Flag?patient=" + many + more);
        while (true) {
            all.addAll(ids(page, SearchEntryMode.MATCH));
            assertThat(ids(page, SearchEntryMode.INCLUDE)).hasSize(included);
            if (page.getLink("next") == null) {
                break;
            }
            page = search(page.getLink("next").getUrl().replaceFirst(".*/fhir/?", ""));
        }
        assertThat(all).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void includedResourcesAreNotCutOffWhereThePageIsFull() {
        Bundle found = search("Flag?patient=" + few + "&_include=Flag:subject&_count=5");

        assertThat(ids(found, SearchEntryMode.MATCH)).hasSize(5);
        assertThat(ids(found, SearchEntryMode.INCLUDE)).hasSize(1);
        assertThat(search("Patient?_id=" + few.substring("Patient/".length()) + "&_revinclude=Flag:subject")
                        .getEntry())
                .hasSize(6);
        assertThat(search("Patient?_id=" + many.substring("Patient/".length()) + "&_revinclude=Flag:subject")
                        .getEntry())
                .as("more than a page")
                .hasSize(61);
    }

    @Test
    void countAndTotalAreToldAsBefore() {
        assertThat(search("Flag?patient=" + few + "&_summary=count").getTotal()).isEqualTo(5);
        assertThat(search("Flag?patient=" + many + "&_total=accurate&_count=10").getTotal())
                .isEqualTo(60);
        assertThat(search("Flag?patient=" + many + "," + few + "&_total=accurate&_count=10")
                        .getTotal())
                .isEqualTo(65);
    }

    @Test
    void searchOfEverybodyIsStoredAsBefore() {
        long before = storedSearches();

        assertThat(search("Flag?_lastUpdated=gt2001&_count=10").getLink("next")).isNotNull();

        assertThat(storedSearches()).isEqualTo(before + 1);
    }

    @Test
    void chainIsPlannedForItsValues() {
        PlanMode mode = new PlanMode(new JdbcTemplate(database));
        interceptors.registerInterceptor(mode);
        try {
            assertThat(search("Flag?patient.active=true&_id=none").getTotal()).isZero();
            assertThat(search("Flag?patient:Patient.identifier=none&_total=accurate")
                            .getTotal())
                    .isZero();
            assertThat(search("Flag?patient=" + few).getTotal()).isEqualTo(5);
        } finally {
            interceptors.unregisterInterceptor(mode);
        }
        assertThat(mode.seen).containsExactly("force_custom_plan", "force_custom_plan", "auto");
    }

    /** What the transaction of a search is set to. */
    @Interceptor
    public static final class PlanMode {

        private final List<String> seen = new ArrayList<>();
        private final JdbcTemplate sql;

        private PlanMode(JdbcTemplate sql) {
            this.sql = sql;
        }

        @Hook(Pointcut.STORAGE_PRESEARCH_REGISTERED)
        public void search() {
            seen.add(sql.queryForObject("show plan_cache_mode", String.class));
        }
    }
}
