package org.trdcareplan.storage;

import ca.uhn.fhir.batch2.api.IJobCoordinator;
import ca.uhn.fhir.batch2.jobs.reindex.ReindexJobParameters;
import ca.uhn.fhir.batch2.jobs.reindex.ReindexUtils;
import ca.uhn.fhir.batch2.model.JobInstanceStartRequest;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.packages.IHapiPackageCacheManager;
import ca.uhn.fhir.jpa.packages.IPackageInstallerSvc;
import ca.uhn.fhir.jpa.packages.PackageInstallationSpec;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.SearchParameter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.trdcareplan.ig.Guide;

/**
 * Makes the guide's artifacts readable as resources ({@code GET /fhir/StructureDefinition?url=...}) by installing its
 * package, beside the versions that are there. Does nothing when the very same package was installed, which is the case
 * on every start but the first; never goes to the network.
 *
 * <p>That it was installed is recorded last of all. A start that is killed before does it again, and clients cannot
 * delete what is installed.
 */
@Component
public class GuideInstallation {

    private static final Logger log = LoggerFactory.getLogger(GuideInstallation.class);

    private final Guide guide;
    private final DataSource database;
    private final Installations installations;
    private final DaoRegistry daos;
    private final IPackageInstallerSvc installer;
    private final IHapiPackageCacheManager packages;
    private final ISearchParamRegistry searchParameters;
    private final IJobCoordinator jobs;

    GuideInstallation(
            Guide guide,
            DataSource database,
            Installations installations,
            IPackageInstallerSvc installer,
            IHapiPackageCacheManager packages,
            ISearchParamRegistry searchParameters,
            DaoRegistry daos,
            IJobCoordinator jobs) {
        this.guide = guide;
        this.database = database;
        this.installations = installations;
        this.daos = daos;
        this.installer = installer;
        this.packages = packages;
        this.searchParameters = searchParameters;
        this.jobs = jobs;
    }

    /** Installs the guide unless the same bytes are there, or another node does it; then waits for that one. */
    public void run() {
        if (isInstalled()) {
            log.info("Guide {}#{} is installed", guide.packageId(), guide.version());
            return;
        }
        AdvisoryLock.GUIDE.whileHeld(database, this::installUnlessAnotherNodeDid);
    }

    private void installUnlessAnotherNodeDid() {
        boolean byAnotherNode = isInstalled();
        if (!byAnotherNode) {
            install();
        }
        // This node read them before they were there; a node that was killed may have put them there.
        searchParameters.forceRefresh();
        if (byAnotherNode) {
            log.info("Guide {}#{} was installed by another node", guide.packageId(), guide.version());
            return;
        }
        indexWhatIsThere();
        installations.recordGuide(guide.packageId(), guide.version(), guide.packageHash());
        log.info("Installed guide {}#{}", guide.packageId(), guide.version());
    }

    private boolean isInstalled() {
        return installations.hasGuide(guide.packageId(), guide.version(), guide.packageHash());
    }

    /** Of each artifact every version stays, but of search parameters: two of one name would contradict each other. */
    private void install() {
        PackageInstallationSpec spec = new PackageInstallationSpec()
                .setName(guide.packageId())
                .setVersion(guide.version())
                .setPackageContents(guide.packageBytes())
                .setFetchDependencies(false)
                .setVersionPolicy(PackageInstallationSpec.VersionPolicyEnum.MULTI_VERSION)
                .setInstallMode(PackageInstallationSpec.InstallModeEnum.STORE_AND_INSTALL);
        spec.setReloadExisting(true);
        guide.servedTypes().forEach(spec::addInstallResourceTypes);
        if (packages.loadPackageContents(guide.packageId(), guide.version()) != null) {
            installer.uninstall(spec); // only the package, of which HAPI would keep the old bytes
        }
        installer.install(spec);
    }

    /** What was stored before cannot be found by the guide's search parameters yet: one job for all of them sees to it. */
    private void indexWhatIsThere() {
        IFhirSystemDao<?, ?> system = daos.getSystemDao();
        Set<String> stored = system.getResourceCounts().keySet();
        Set<String> types = new TreeSet<>();
        for (MetadataResource definition : guide.definitions()) {
            if (definition instanceof SearchParameter parameter) {
                parameter.getBase().forEach(base -> types.add(base.getCode()));
            }
        }
        types.retainAll(stored);
        if (!types.isEmpty()) {
            ReindexJobParameters parameters = new ReindexJobParameters();
            types.forEach(type -> parameters.addUrl(type + "?"));
            JobInstanceStartRequest request = new JobInstanceStartRequest();
            request.setJobDefinitionId(ReindexUtils.JOB_REINDEX);
            request.setParameters(parameters);
            jobs.startInstance(new SystemRequestDetails(), request);
            log.info("Indexing what is stored of {} for the guide's search parameters", types);
        }
    }
}
