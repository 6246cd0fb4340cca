package org.trdcareplan.validation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.hl7.fhir.utilities.json.parser.JsonParser;
import org.trdcareplan.ig.Guide;

/** The guide's package with some of its files changed, or some more, as another release of it might be. */
public final class MadeUpGuide {

    private static final String INDEX = "package/.index.json";

    private final Map<String, String> files = new LinkedHashMap<>();

    /** The guide as it is, without its examples. */
    public MadeUpGuide() {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new GZIPInputStream(new ByteArrayInputStream(GuideFixtures.GUIDE.packageBytes())))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (!entry.isDirectory() && !entry.getName().contains("/example/")) {
                    files.put(entry.getName(), new String(tar.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another version of all that carries the guide's. */
    public MadeUpGuide version(String version) {
        String old = "\"version\":\"" + GuideFixtures.GUIDE.version() + "\"";
        files.replaceAll((name, text) -> text.replaceAll(
                "\"version\"\\s*:\\s*\"" + GuideFixtures.GUIDE.version().replace(".", "\\.") + "\"",
                old.replace(GuideFixtures.GUIDE.version(), version)));
        return this;
    }

    MadeUpGuide change(String file, UnaryOperator<String> change) {
        files.compute("package/" + file + ".json", (name, text) -> {
            String changed = change.apply(text);
            if (changed.equals(text)) {
                throw new IllegalArgumentException("Nothing to change in " + file);
            }
            return changed;
        });
        return this;
    }

    /** Adds a definition, to the index of the package as well. */
    MadeUpGuide add(String file, String definition) {
        files.put("package/" + file + ".json", definition);
        files.compute(INDEX, (name, text) -> listing(text, file + ".json", definition));
        return this;
    }

    private static String listing(String index, String file, String definition) {
        try {
            JsonObject added = JsonParser.parseObject(definition);
            JsonObject listed = new JsonObject().add("filename", file);
            for (String name : List.of("resourceType", "id", "url", "version", "kind", "type")) {
                if (added.has(name)) {
                    listed.add(name, added.asString(name));
                }
            }
            JsonObject whole = JsonParser.parseObject(index);
            whole.getJsonArray("files").add(listed);
            return JsonParser.compose(whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Guide make() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GzipCompressorOutputStream(bytes))) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (Map.Entry<String, String> file : files.entrySet()) {
                byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
                TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
                entry.setSize(content.length);
                tar.putArchiveEntry(entry);
                tar.write(content);
                tar.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Guide.read(bytes.toByteArray(), GuideFixtures.CONTEXT);
    }
}
