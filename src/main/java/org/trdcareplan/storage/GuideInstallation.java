package org.trdcareplan.storage;

import ca.uhn.fhir.batch2.api.IJobCoordinator;
import ca.uhn.fhir.batch2.jobs.reindex.ReindexJobParameters;
import ca.uhn.fhir.batch2.jobs.reindex.ReindexUtils;
import ca.uhn.fhir.batch2.model.JobInstanceStartRequest;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.packages.IHapiPackageCacheManager;
import ca.uhn.fhir.jpa.packages.IHapiPackageCacheManager.PackageContents;
import ca.uhn.fhir.jpa.packages.IPackageInstallerSvc;
import ca.uhn.fhir.jpa.packages.PackageInstallationSpec;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.UriOrListParam;
import ca.uhn.fhir.rest.param.UriParam;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.SearchParameter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.trdcareplan.ig.Guide;

/**
 * Makes the guide's artifacts readable as resources ({@code GET /fhir/StructureDefinition?url=...}) by installing its
 * package. Does nothing when the very same package is installed already, which is the case on every start but the
 * first; never goes to the network.
 */
@Component
public class GuideInstallation {

    private static final Logger log = LoggerFactory.getLogger(GuideInstallation.class);

    private final Guide guide;
    private final DaoRegistry daos;
    private final IPackageInstallerSvc installer;
    private final IHapiPackageCacheManager installed;
    private final IJobCoordinator jobs;

    GuideInstallation(
            Guide guide,
            IPackageInstallerSvc installer,
            IHapiPackageCacheManager installed,
            DaoRegistry daos,
            IJobCoordinator jobs) {
        this.guide = guide;
        this.daos = daos;
        this.installer = installer;
        this.installed = installed;
        this.jobs = jobs;
    }

    /** Installs the guide unless the same bytes are there. */
    public void run() {
        byte[] bytes = guide.packageBytes();
        byte[] known = installedBytes();
        if (Arrays.equals(bytes, known) && isComplete()) {
            log.info("Guide {}#{} is installed", guide.packageId(), guide.version());
            return;
        }
        PackageInstallationSpec spec = new PackageInstallationSpec()
                .setName(guide.packageId())
                .setVersion(guide.version())
                .setPackageContents(bytes)
                .setFetchDependencies(false)
                .setInstallMode(PackageInstallationSpec.InstallModeEnum.STORE_AND_INSTALL);
        spec.setReloadExisting(true);
        guide.servedTypes().forEach(spec::addInstallResourceTypes);
        if (known != null) {
            installer.uninstall(spec);
        }
        installer.install(spec);
        log.info("Installed guide {}#{}", guide.packageId(), guide.version());
        indexWhatIsThere();
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

    /** The package as installed under the guide's id and version, or {@code null}. */
    private byte[] installedBytes() {
        PackageContents contents = installed.loadPackageContents(guide.packageId(), guide.version());
        return contents == null ? null : contents.getBytes();
    }

    /** Whether every definition is there: the package is stored first, and a start can be killed in between. */
    private boolean isComplete() {
        Set<String> served = guide.servedTypes();
        Map<String, Set<String>> urls = new TreeMap<>();
        for (Guide.Listed listed : guide.index()) {
            if (served.contains(listed.resourceType()) && !listed.url().isEmpty()) {
                urls.computeIfAbsent(listed.resourceType(), type -> new HashSet<>())
                        .add(listed.url());
            }
        }
        return urls.entrySet().stream().allMatch(type -> {
            UriOrListParam any = new UriOrListParam();
            type.getValue().forEach(url -> any.add(new UriParam(url)));
            SearchParameterMap byUrl = SearchParameterMap.newSynchronous();
            byUrl.add("url", any);
            IBundleProvider found = daos.getResourceDao(type.getKey()).search(byUrl, new SystemRequestDetails());
            return found.sizeOrThrowNpe() >= type.getValue().size();
        });
    }
}
