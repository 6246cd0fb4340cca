package org.trdcareplan.web.guide;

import ca.uhn.fhir.context.FhirContext;
import ch.qos.logback.classic.Level;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.MetadataResource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the site. The build calls it after compiling: {@code GuideSite <guide's input> <site> <copy of the site>}. The
 * site is for reading without a server, the copy goes onto the classpath. When nothing it is made of has changed, nothing
 * is done.
 */
public final class GuideSite {

    private static final String PACKAGE = "/ig/package.tgz";
    private static final String STAMP = ".made-of";

    private static final Pattern FRAGMENT_LINK = Pattern.compile("href=\"([^\":#]*)#([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    private GuideSite() {}

    public static void main(String[] arguments) throws IOException {
        ((ch.qos.logback.classic.Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        Path input = Path.of(arguments[0]);
        Path site = Path.of(arguments[1]);
        Path copy = Path.of(arguments[2]);
        byte[] packageBytes = packageBytes();
        String stamp = SiteStamp.of(packageBytes, input);
        if (!stamp.equals(SiteStamp.read(site.resolve(STAMP)))) {
            long start = System.nanoTime();
            int files = write(packageBytes, input, site);
            Files.writeString(site.resolve(STAMP), stamp);
            System.out.printf(
                    "The guide as a site: %d files in %s, %d s%n",
                    files, site, (System.nanoTime() - start) / 1_000_000_000);
        }
        if (!stamp.equals(SiteStamp.read(copy.resolve(STAMP)))) {
            copy(site, copy);
        }
    }

    static byte[] packageBytes() throws IOException {
        try (InputStream in = GuideSite.class.getResourceAsStream(PACKAGE)) {
            if (in == null) {
                throw new IllegalStateException("No guide on the classpath at " + PACKAGE);
            }
            return in.readAllBytes();
        }
    }

    /** Writes the whole site into a directory that is emptied first; returns how many files it has. */
    static int write(byte[] packageBytes, Path input, Path site) throws IOException {
        Artifacts artifacts = Artifacts.read(packageBytes, FhirContext.forR4Cached());
        Narratives narratives = new Narratives(R4Knowledge.of(artifacts), artifacts::hasPage);
        Indexes indexes = new Indexes(artifacts);

        List<Page> menu = new ArrayList<>(new WrittenPages(input, artifacts, indexes).pages());
        menu.add(indexes.artifacts());
        menu.add(indexes.examples());
        List<Page> pages = new ArrayList<>(menu);
        DefinitionPages definitions = new DefinitionPages(artifacts, narratives);
        ExamplePages examples = new ExamplePages(artifacts, narratives);
        for (Artifact artifact : artifacts.all()) {
            boolean definition = !artifact.example() && artifact.resource() instanceof MetadataResource;
            pages.add(definition ? definitions.page(artifact) : examples.page(artifact));
        }

        empty(site);
        PageShell shell =
                new PageShell(artifacts.guide().getTitle(), artifacts.guide().getVersion(), menu);
        Map<String, String> html = new HashMap<>();
        pages.forEach(page -> html.put(page.file(), shell.html(page)));
        int files = 0;
        for (Map.Entry<String, String> page : withoutDeadFragments(html).entrySet()) {
            Files.writeString(site.resolve(page.getKey()), page.getValue());
            files++;
        }
        for (Artifact artifact : artifacts.all()) {
            Files.writeString(site.resolve(artifact.jsonFile()), artifact.json());
            files++;
        }
        try (Stream<Path> assets = Files.list(input.resolve("site"))) {
            for (Path asset : assets.toList()) {
                Files.copy(asset, site.resolve(asset.getFileName()));
                files++;
            }
        }
        return files;
    }

    /** Links to a place within a page that is not there lead to the page, or nowhere. */
    private static Map<String, String> withoutDeadFragments(Map<String, String> html) {
        Map<String, Set<String>> ids = new HashMap<>();
        html.forEach((file, text) -> {
            Set<String> found = new HashSet<>();
            Matcher matcher = ID.matcher(text);
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
            ids.put(file, found);
        });
        Map<String, String> mended = new HashMap<>();
        html.forEach(
                (file, text) -> mended.put(file, FRAGMENT_LINK.matcher(text).replaceAll(link -> {
                    String target = link.group(1).isEmpty() ? file : link.group(1);
                    boolean there = ids.getOrDefault(target, Set.of()).contains(link.group(2));
                    return Matcher.quoteReplacement(there ? link.group() : "href=\"" + target + "\"");
                })));
        return mended;
    }

    private static void copy(Path from, Path to) throws IOException {
        empty(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static void empty(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(directory);
    }
}
