package org.trdcareplan.storage;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
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
import org.hl7.fhir.r4.model.MetadataResource;
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

    GuideInstallation(
            Guide guide, IPackageInstallerSvc installer, IHapiPackageCacheManager installed, DaoRegistry daos) {
        this.guide = guide;
        this.daos = daos;
        this.installer = installer;
        this.installed = installed;
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
        for (MetadataResource definition : guide.definitions()) {
            if (served.contains(definition.fhirType())) {
                urls.computeIfAbsent(definition.fhirType(), type -> new HashSet<>())
                        .add(definition.getUrl());
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
