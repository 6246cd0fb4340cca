package org.trdcareplan.ig;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The compiled guide is the one that its sources give, told without a compiler: {@code ig/build.sh} leaves a fingerprint
 * of both ({@code ig/tools/fingerprint.mjs}), and ends only with 0 errors and 0 warnings.
 */
class GuideIsCompiledTest {

    private static final Path GUIDE = Path.of("ig");
    private static final Path PACKAGE = Path.of("ig/fsh-generated/package");

    @Test
    void sourcesHaveNotChangedSinceTheyWereCompiled() throws IOException {
        List<Path> sources =
                new ArrayList<>(List.of(GUIDE.resolve("sushi-config.yaml"), GUIDE.resolve("package-lock.json")));
        filesBelow(GUIDE.resolve("input")).stream()
                .filter(file -> !isPage(file))
                .forEach(sources::add);
        sources.addAll(filesBelow(GUIDE.resolve("tools")));

        assertThat(recorded().get("input"))
                .as("ig/input, ig/tools or sushi-config.yaml changed: run ig/build.sh and commit ig/fsh-generated")
                .isEqualTo(fingerprint(sources, GUIDE));
    }

    @Test
    void compiledPackageHasNotBeenEdited() throws IOException {
        assertThat(recorded().get("package"))
                .as("ig/fsh-generated/package was edited by hand: change ig/input and run ig/build.sh")
                .isEqualTo(fingerprint(filesBelow(PACKAGE), PACKAGE));
    }

    private static Map<String, String> recorded() throws IOException {
        return Files.readAllLines(GUIDE.resolve("fsh-generated/fingerprint.txt")).stream()
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(words -> words[0], words -> words[1]));
    }

    /** Pages, pictures and styles are read by the site, not by the compiler. */
    private static boolean isPage(Path file) {
        return name(file, GUIDE).matches("input/(pagecontent|images|site)/.*");
    }

    private static List<Path> filesBelow(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static String fingerprint(List<Path> files, Path base) {
        Map<String, String> lines = new TreeMap<>();
        files.forEach(file -> lines.put(name(file, base), sha256(file) + "  " + name(file, base) + "\n"));
        return sha256(String.join("", lines.values()).getBytes(StandardCharsets.UTF_8));
    }

    private static String name(Path file, Path base) {
        return base.relativize(file).toString().replace('\\', '/');
    }

    private static String sha256(Path file) {
        try {
            return sha256(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
