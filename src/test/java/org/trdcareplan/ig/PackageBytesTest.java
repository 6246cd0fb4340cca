package org.trdcareplan.ig;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Test;

/** The package says nothing of the machine that packed it, so that the same commit gives the same bytes anywhere. */
class PackageBytesTest {

    private static final Guide GUIDE = Guide.load(FhirContext.forR4Cached());

    private static List<TarArchiveEntry> entries() throws IOException {
        List<TarArchiveEntry> entries = new ArrayList<>();
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new GZIPInputStream(new ByteArrayInputStream(GUIDE.packageBytes())))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                entries.add(entry);
            }
        }
        return entries;
    }

    @Test
    void entriesHaveOneTimeOneOwnerAndFixedModes() throws IOException {
        List<TarArchiveEntry> entries = entries();

        assertThat(entries).hasSizeGreaterThan(100);
        assertThat(entries)
                .extracting(TarArchiveEntry::getLastModifiedTime)
                .containsOnly(entries.get(0).getLastModifiedTime());
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.getLongUserId()).isZero();
            assertThat(entry.getLongGroupId()).isZero();
            assertThat(entry.getUserName()).isEqualTo("root");
            assertThat(entry.getGroupName()).isEqualTo("root");
            assertThat(entry.getMode() & 0777).isEqualTo(entry.isDirectory() ? 0755 : 0644);
        });
    }

    @Test
    void filesAreSortedByName() throws IOException {
        List<String> files = entries().stream()
                .filter(entry -> !entry.isDirectory())
                .map(TarArchiveEntry::getName)
                .toList();

        assertThat(files.stream().filter(file -> file.startsWith("package/example/")))
                .isSorted();
        assertThat(files.stream().filter(file -> !file.startsWith("package/example/")))
                .isSorted();
    }
}
