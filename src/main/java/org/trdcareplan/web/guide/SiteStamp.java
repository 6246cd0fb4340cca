package org.trdcareplan.web.guide;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.hl7.fhir.r5.renderers.RendererFactory;

/** A hash of everything the site is made of: the guide's package, the written pages, this package and the renderers. */
final class SiteStamp {

    private SiteStamp() {}

    static String of(byte[] packageBytes, Path input) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (GZIPInputStream tar = new GZIPInputStream(new ByteArrayInputStream(packageBytes))) {
                digest.update(tar.readAllBytes());
            }
            Path renderers = Path.of(RendererFactory.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            digest.update(renderers.getFileName().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            for (String directory : List.of("pagecontent", "images", "site")) {
                add(digest, input.resolve(directory));
            }
            Path classes =
                    Path.of(SiteStamp.class.getResource("SiteStamp.class").toURI());
            add(digest, classes.getParent());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(MessageDigest digest, Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(file.getFileName().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
    }

    /** The stamp of an earlier run, or nothing. */
    static String read(Path stamp) throws IOException {
        return Files.exists(stamp) ? Files.readString(stamp) : "";
    }
}
