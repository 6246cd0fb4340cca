package org.trdcareplan.storage;

import ca.uhn.fhir.jpa.packages.IHapiPackageCacheManager;
import ca.uhn.fhir.jpa.packages.IHapiPackageCacheManager.PackageContents;
import ca.uhn.fhir.jpa.packages.IPackageInstallerSvc;
import ca.uhn.fhir.jpa.packages.PackageInstallationSpec;
import java.util.Arrays;
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
    private final IPackageInstallerSvc installer;
    private final IHapiPackageCacheManager installed;

    GuideInstallation(Guide guide, IPackageInstallerSvc installer, IHapiPackageCacheManager installed) {
        this.guide = guide;
        this.installer = installer;
        this.installed = installed;
    }

    /** Installs the guide unless the same bytes are there. */
    public void run() {
        byte[] bytes = guide.packageBytes();
        byte[] known = installedBytes();
        if (Arrays.equals(bytes, known)) {
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
}
