package org.trdcareplan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.batch2.api.IJobCoordinator;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.packages.IHapiPackageCacheManager;
import ca.uhn.fhir.jpa.packages.IPackageInstallerSvc;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.StartedDirectory;
import org.trdcareplan.cli.TrdCarePlanServer;
import org.trdcareplan.ig.Guide;
import org.trdcareplan.validation.MadeUpGuide;

/** A database that several releases of the server and of the guide come to. */
@ExtendWith(OutputCaptureExtension.class)
class UpgradeIT {

    private static final Path DATA = Path.of("target/upgrade-data");

    /** A later release of the guide: the same artifacts, with another version. */
    private static final Guide LATER = new MadeUpGuide().version("99.0.0").make();

    private ConfigurableApplicationContext server;

    @BeforeEach
    void afterAFirstStart() {
        StartedDirectory.copyTo(DATA);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private FhirHttp start() {
        server = SpringApplication.run(TrdCarePlanServer.class, "--server.port=0", "--trd.storage.directory=" + DATA);
        return new FhirHttp(server.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    /** As the start of a release that carries this guide does. */
    private void install(Guide guide) {
        new GuideInstallation(
                        guide,
                        server.getBean(DataSource.class),
                        server.getBean(Installations.class),
                        server.getBean(IPackageInstallerSvc.class),
                        server.getBean(IHapiPackageCacheManager.class),
                        server.getBean(ISearchParamRegistry.class),
                        server.getBean(DaoRegistry.class),
                        server.getBean(IJobCoordinator.class))
                .run();
    }

    private JdbcTemplate sql() {
        return new JdbcTemplate(server.getBean(DataSource.class));
    }

    private long versionsStored() {
        return sql().queryForObject("select count(*) from hfj_res_ver", Long.class);
    }

    /** How many artifacts of each type carry this version. */
    private static Map<String, Integer> stored(FhirHttp fhir, String version) {
        Map<String, Integer> stored = new TreeMap<>();
        for (String type : artifacts().keySet()) {
            stored.put(
                    type,
                    fhir.get(type + "?_summary=count&version=" + version)
                            .as(Bundle.class)
                            .getTotal());
        }
        return stored;
    }

    /** How many artifacts with a canonical URL the guide has. */
    private static Map<String, Integer> artifacts() {
        return LATER.index().stream()
                .filter(listed -> LATER.servedTypes().contains(listed.resourceType()))
                .filter(listed -> !listed.url().isEmpty())
                .collect(Collectors.toMap(Guide.Listed::resourceType, listed -> 1, Integer::sum, TreeMap::new));
    }

    @Test
    void laterGuideIsInstalledBesideTheOldAndALaterSchemaRefusesTheOldRelease(CapturedOutput output) {
        FhirHttp fhir = start();
        String version = server.getBean(Guide.class).version();
        Map<String, Integer> all = artifacts();
        assertThat(stored(fhir, version)).isEqualTo(all);
        String before = fhir.get("StructureDefinition?version=" + version + "&url=" + LATER.canonicalBase()
                        + "/StructureDefinition/trd-score-phq9")
                .as(Bundle.class)
                .getEntryFirstRep()
                .getFullUrl();

        install(LATER);

        assertThat(stored(fhir, "99.0.0")).as("all of the later one").isEqualTo(all);
        Map<String, Integer> old = new TreeMap<>(all);
        old.put("SearchParameter", 0); // of these there is one version, the latest
        assertThat(stored(fhir, version)).as("all of the older one").isEqualTo(old);
        assertThat(fhir.get(before.replaceFirst(".*/fhir/", "")).body()).contains("\"version\":\"" + version + "\"");
        assertThat(fhir.get("Observation?session-timepoint=x").status())
                .as("a search by a parameter of the guide")
                .isEqualTo(200);
        assertThat(sql().queryForList(
                                "select name || ' ' || version from trd_installation where kind = 'guide' order by id",
                                String.class))
                .containsExactly("trd.fhir.careplan " + version, "trd.fhir.careplan 99.0.0");

        long stored = versionsStored();
        install(LATER);
        server.close();
        start();
        assertThat(versionsStored()).as("after another start with either").isEqualTo(stored);

        sql().update("insert into trd_installation (kind, name, version, release)"
                + " values ('schema', 'trd-careplan-server', '2', '9.9.9')");
        server.close();
        assertThatThrownBy(this::start).hasRootCauseInstanceOf(StorageUnavailableException.class);
        assertThat(output)
                .contains("The database was migrated by a newer release: its trd-careplan-server schema is 2"
                        + " (by release 9.9.9)");
    }
}
