package org.trdcareplan.validation.definitions;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * All definitions in one file on the classpath, each deflated by itself behind an index: opened in milliseconds, held in
 * some megabytes, and only what is asked for is ever inflated and parsed. Written by {@link ArchiveWriter}.
 */
final class Archive {

    static final String LOCATION = "/definitions/archive.bin";

    private final List<Entry> entries;
    private final Map<String, Entry> byCanonical = new HashMap<>();
    private final byte[] body;

    private Archive(List<Entry> entries, byte[] body) {
        this.entries = entries;
        this.body = body;
        for (Entry entry : entries) {
            byCanonical.put(key(entry.resourceType(), entry.url() + "|" + entry.version()), entry);
            byCanonical.putIfAbsent(key(entry.resourceType(), entry.url()), entry);
        }
    }

    /**
     * Opens the archive that the build wrote.
     *
     * @throws IllegalStateException if it wrote none
     */
    static Archive open() {
        try (InputStream in = Archive.class.getResourceAsStream(LOCATION)) {
            if (in == null) {
                throw new IllegalStateException(
                        "No definitions on the classpath at " + LOCATION + ": build with Maven, which writes them.");
            }
            DataInputStream data = new DataInputStream(in);
            data.readUTF(); // the stamp, which the writer looks at
            byte[] index = new byte[data.readInt()];
            data.readFully(index);
            List<Entry> entries = new String(index, StandardCharsets.UTF_8)
                    .lines()
                    .map(Entry::parse)
                    .toList();
            return new Archive(entries, data.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Entry> entries() {
        return entries;
    }

    /** The entry of a canonical with or without {@code |version}, or {@code null}. */
    Entry find(String resourceType, String canonical) {
        return byCanonical.get(key(resourceType, canonical));
    }

    /** The entry of a canonical whatever its type, or {@code null}. */
    Entry findAny(String canonical) {
        return entries.stream()
                .map(Entry::resourceType)
                .distinct()
                .map(type -> find(type, canonical))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String key(String resourceType, String canonical) {
        return resourceType + " " + canonical;
    }

    /** The definition as JSON. */
    byte[] json(Entry entry) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(body, entry.offset(), entry.length());
            ByteArrayOutputStream json = new ByteArrayOutputStream(entry.length() * 8);
            byte[] buffer = new byte[16_384];
            while (!inflater.finished()) {
                json.write(buffer, 0, inflater.inflate(buffer));
            }
            return json.toByteArray();
        } catch (DataFormatException e) {
            throw new IllegalStateException("The archive of definitions is damaged at " + entry.url(), e);
        } finally {
            inflater.end();
        }
    }
}
