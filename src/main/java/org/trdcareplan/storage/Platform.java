package org.trdcareplan.storage;

import java.nio.file.FileSystems;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Who this JVM runs as, and whether files here have owners and permission bits. */
final class Platform {

    static final String USER = System.getProperty("user.name");

    /** PostgreSQL refuses to run as root. */
    static final boolean ROOT = "root".equals(USER);

    static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private Platform() {}

    /** For a new file that nobody else may read; on Windows the directory's access list decides. */
    static FileAttribute<?>[] ownerOnly() {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
