package org.trdcareplan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Run by the build: moves the libraries that a start takes most of its classes from before the others, in the executable
 * jar and in its index, from which the class path of the unpacked program is made. For each class Java asks one library
 * after the other, and Spring Boot's plugin sorts them by name: a hundred and forty were asked before one of Spring's.
 *
 * <p>Arguments: the jar, and the names of those libraries without their versions, with spaces between them, in the order
 * they shall have. Nothing else in the jar changes.
 */
public final class LibraryOrder {

    private static final String LIBRARIES = "BOOT-INF/lib/";
    private static final String INDEX = "BOOT-INF/classpath.idx";

    private LibraryOrder() {}

    public static void main(String... arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        Path ordered = jar.resolveSibling(jar.getFileName() + ".ordered");
        try (ZipFile from = ZipFile.builder().setPath(jar).get()) {
            List<ZipArchiveEntry> entries = Collections.list(from.getEntries());
            List<ZipArchiveEntry> libraries =
                    inOrder(entries, arguments[1].strip().split("\\s+"), jar);
            try (ZipArchiveOutputStream to = new ZipArchiveOutputStream(ordered)) {
                copy(from, entries, libraries, to);
            }
        }
        Files.move(ordered, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<ZipArchiveEntry> inOrder(List<ZipArchiveEntry> entries, String[] first, Path jar) {
        List<ZipArchiveEntry> others =
                new ArrayList<>(entries.stream().filter(LibraryOrder::isLibrary).toList());
        List<ZipArchiveEntry> libraries = new ArrayList<>();
        for (String name : first) {
            ZipArchiveEntry library = others.stream()
                    .filter(other -> other.getName().matches("\\Q" + LIBRARIES + name + "\\E-\\d[^/]*"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No library " + name + " in " + jar.getFileName()
                            + ": take it off the list in pom.xml, or correct its name."));
            libraries.add(library);
            others.remove(library);
        }
        libraries.addAll(others);
        return libraries;
    }

    private static void copy(
            ZipFile from, List<ZipArchiveEntry> entries, List<ZipArchiveEntry> libraries, ZipArchiveOutputStream to)
            throws IOException {
        Iterator<ZipArchiveEntry> nextLibrary = libraries.iterator();
        for (ZipArchiveEntry entry : entries) {
            if (entry.getName().equals(INDEX)) {
                to.putArchiveEntry(emptyCopy(entry));
                to.write(index(libraries).getBytes(UTF_8));
                to.closeArchiveEntry();
            } else {
                ZipArchiveEntry copied = isLibrary(entry) ? nextLibrary.next() : entry;
                to.addRawArchiveEntry(copied, from.getRawInputStream(copied));
            }
        }
    }

    private static ZipArchiveEntry emptyCopy(ZipArchiveEntry model) {
        ZipArchiveEntry entry = new ZipArchiveEntry(model.getName());
        entry.setTime(model.getTime());
        entry.setUnixMode(model.getUnixMode());
        return entry;
    }

    private static String index(List<ZipArchiveEntry> libraries) {
        return libraries.stream()
                .map(library -> "- \"" + library.getName() + "\"\n")
                .collect(Collectors.joining());
    }

    private static boolean isLibrary(ZipArchiveEntry entry) {
        return entry.getName().startsWith(LIBRARIES) && entry.getName().endsWith(".jar");
    }
}
