package org.trdcareplan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryOrderTest {

    private static final String OTHERS = "META-INF/MANIFEST.MF,BOOT-INF/classes/Main.class,";
    private static final LocalDateTime WRITTEN = LocalDateTime.of(2026, 1, 1, 12, 0);
    private static final String INDEX = "BOOT-INF/classpath.idx";

    @TempDir
    Path directory;

    private Path jar;

    @BeforeEach
    void write() throws IOException {
        jar = directory.resolve("server.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            add(zip, "META-INF/MANIFEST.MF", "Main-Class: Main\n", ZipEntry.DEFLATED);
            add(zip, "BOOT-INF/classes/Main.class", "class".repeat(100), ZipEntry.DEFLATED);
            for (String library :
                    List.of("antlr-4.13", "spring-boot-3.5.16", "spring-boot-actuator-3.5.16", "xz-1.11")) {
                add(zip, "BOOT-INF/lib/" + library + ".jar", library, ZipEntry.STORED);
            }
            add(zip, INDEX, "as it was", ZipEntry.DEFLATED);
        }
    }

    @Test
    void namedLibrariesComeFirstAndTheOthersStayAsTheyWere() throws IOException {
        LibraryOrder.main(jar.toString(), "\n  xz spring-boot\n");

        assertThat(String.join(",", entries()))
                .isEqualTo(OTHERS + "BOOT-INF/lib/xz-1.11.jar,BOOT-INF/lib/spring-boot-3.5.16.jar,"
                        + "BOOT-INF/lib/antlr-4.13.jar,BOOT-INF/lib/spring-boot-actuator-3.5.16.jar," + INDEX);
        assertThat(content(INDEX)).isEqualTo("""
                - "BOOT-INF/lib/xz-1.11.jar"
                - "BOOT-INF/lib/spring-boot-3.5.16.jar"
                - "BOOT-INF/lib/antlr-4.13.jar"
                - "BOOT-INF/lib/spring-boot-actuator-3.5.16.jar"
                """);
    }

    @Test
    void nothingElseChanges() throws IOException {
        LibraryOrder.main(jar.toString(), "xz");

        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry library = zip.getEntry("BOOT-INF/lib/xz-1.11.jar");
            assertThat(library.getMethod())
                    .as("Spring Boot reads stored libraries only")
                    .isEqualTo(ZipEntry.STORED);
            assertThat(zip.stream()).allMatch(entry -> entry.getTimeLocal().equals(WRITTEN));
        }
        assertThat(content("BOOT-INF/classes/Main.class")).isEqualTo("class".repeat(100));
        assertThat(content("BOOT-INF/lib/xz-1.11.jar")).isEqualTo("xz-1.11");
    }

    @Test
    void aSecondTimeGivesTheSameBytes() throws IOException {
        LibraryOrder.main(jar.toString(), "\n  xz spring-boot\n");
        byte[] once = Files.readAllBytes(jar);

        LibraryOrder.main(jar.toString(), "\n  xz spring-boot\n");

        assertThat(Files.readAllBytes(jar)).isEqualTo(once);
    }

    @Test
    void aLibraryThatIsNotThereIsRefusedAndTheJarStaysAsItWas() throws IOException {
        byte[] before = Files.readAllBytes(jar);

        assertThatThrownBy(() -> LibraryOrder.main(jar.toString(), "xz log4j"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No library log4j in server.jar: take it off the list in pom.xml, or correct its name.");

        assertThat(Files.readAllBytes(jar)).isEqualTo(before);
    }

    @AfterEach
    void leavesNoOtherFile() {
        assertThat(directory.toFile().list()).containsExactly("server.jar");
    }

    private List<String> entries() throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }

    private String content(String entry) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(entry)).readAllBytes(), UTF_8);
        }
    }

    private static void add(ZipOutputStream zip, String name, String text, int method) throws IOException {
        byte[] content = text.getBytes(UTF_8);
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(method);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(WRITTEN);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
