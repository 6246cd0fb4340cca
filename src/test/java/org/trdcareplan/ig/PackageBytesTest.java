package org.trdcareplan.ig;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The package on the classpath holds the compiled guide, and says nothing of the machine that packed it, so that the same
 * commit gives the same bytes anywhere.
 */
class PackageBytesTest {

    private static final Path COMPILED = Path.of("ig/fsh-generated/package");

    private static final List<TarArchiveEntry> entries = new ArrayList<>();
    private static final Map<String, String> content = new TreeMap<>();

    @BeforeAll
    static void unpack() throws IOException {
        byte[] packed = Guide.load(FhirContext.forR4Cached()).packageBytes();
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new GZIPInputStream(new ByteArrayInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                entries.add(entry);
                if (!entry.isDirectory()) {
                    content.put(entry.getName(), new String(tar.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
    }

    @Test
    void filesAreThoseOfTheCompiledGuide() throws IOException {
        try (Stream<Path> files = Files.walk(COMPILED)) {
            Map<String, String> compiled = files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> "package/"
                                    + COMPILED.relativize(file).toString().replace('\\', '/'),
                            PackageBytesTest::text));

            assertThat(content.keySet()).isEqualTo(compiled.keySet());
            assertThat(content)
                    .allSatisfy((name, text) -> assertThat(text).as(name).isEqualTo(compiled.get(name)));
        }
    }

    @Test
    void entriesHaveOneTimeOneOwnerAndFixedModes() {
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
    void filesAreSortedByName() {
        assertThat(entries.stream().filter(entry -> !entry.isDirectory()).map(TarArchiveEntry::getName))
                .isSorted();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
