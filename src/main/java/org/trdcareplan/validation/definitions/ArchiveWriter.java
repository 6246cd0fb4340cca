package org.trdcareplan.validation.definitions;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.util.VersionUtil;
import ca.uhn.hapi.converters.canonical.VersionCanonicalizer;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r5.formats.JsonParser;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.trdcareplan.ig.Guide;

/**
 * Run by the build: reads the definitions of FHIR R4 that HAPI ships and those of the guide, converts the structures to
 * R5, the model that the HL7 validator works in, leaves out what only people read, and writes the archive. A server or
 * a command line that did this for itself would do it at every start, for twenty seconds of CPU.
 *
 * <p>Argument: the file to write. Nothing is done when what it was made from is unchanged.
 */
public final class ArchiveWriter {

    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final VersionCanonicalizer toR5;

    private ArchiveWriter(FhirContext fhirContext) {
        toR5 = new VersionCanonicalizer(fhirContext);
    }

    public static void main(String... arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        FhirContext fhirContext = FhirContext.forR4();
        String stamp = stamp();
        if (Files.exists(file) && stamp.equals(stampOf(file))) {
            return;
        }
        ArchiveWriter archive = new ArchiveWriter(fhirContext);
        Guide guide = Guide.load(fhirContext);
        guide.definitions().forEach(definition -> archive.add(definition, guide.packageId()));
        core(fhirContext).forEach(definition -> archive.add(definition, origin(definition)));
        Files.createDirectories(file.getParent());
        archive.write(file, stamp);
    }

    private static List<MetadataResource> core(FhirContext fhirContext) {
        DefaultProfileValidationSupport core = new DefaultProfileValidationSupport(fhirContext);
        // It reads its files when first asked for one of each kind, and lists only what it has read.
        Objects.requireNonNull(core.fetchStructureDefinition("http://hl7.org/fhir/StructureDefinition/Patient"));
        Objects.requireNonNull(core.fetchValueSet("http://hl7.org/fhir/ValueSet/languages"));
        return Objects.requireNonNull(core.fetchAllConformanceResources()).stream()
                .filter(MetadataResource.class::isInstance)
                .map(MetadataResource.class::cast)
                .filter(MetadataResource::hasUrl)
                .toList();
    }

    private static String origin(MetadataResource definition) {
        return Objects.toString(definition.getUserData(DefaultProfileValidationSupport.SOURCE_PACKAGE_ID), "");
    }

    private void add(MetadataResource definition, String origin) {
        String version = Objects.toString(definition.getVersion(), "");
        if (!seen.add(definition.fhirType() + " " + definition.getUrl() + "|" + version)) {
            return;
        }
        try {
            if (definition instanceof org.hl7.fhir.r4.model.StructureDefinition structure) {
                addStructure(structure, version, origin);
                return;
            }
            definition.setText(null);
            byte[] json = new org.hl7.fhir.r4.formats.JsonParser().composeBytes(definition);
            append(
                    json,
                    (offset, length) -> new Entry(
                            Entry.Form.R4,
                            definition.fhirType(),
                            definition.getUrl(),
                            version,
                            Objects.toString(definition.getName(), ""),
                            "",
                            "",
                            "",
                            "",
                            false,
                            origin,
                            offset,
                            length));
        } catch (IOException e) {
            throw new IllegalStateException(definition.getUrl() + " cannot be written", e);
        }
    }

    private void addStructure(org.hl7.fhir.r4.model.StructureDefinition r4, String version, String origin)
            throws IOException {
        StructureDefinition structure = toR5.structureDefinitionToCanonical(r4);
        String derivation =
                structure.hasDerivation() ? structure.getDerivation().toCode() : "";
        strip(structure);
        byte[] json = new JsonParser().composeBytes(structure);
        append(
                json,
                (offset, length) -> new Entry(
                        Entry.Form.R5,
                        "StructureDefinition",
                        structure.getUrl(),
                        version,
                        Objects.toString(structure.getName(), ""),
                        Objects.toString(structure.getType(), ""),
                        Objects.toString(structure.getBaseDefinition(), ""),
                        structure.hasKind() ? structure.getKind().toCode() : "",
                        derivation,
                        structure.getAbstract(),
                        origin,
                        offset,
                        length));
    }

    /** Takes out what only people read; the snapshot says all that the differential says. */
    private static void strip(StructureDefinition structure) {
        structure.setText(null);
        structure.getContact().clear();
        structure.setDescription(null);
        structure.setPurpose(null);
        structure.setCopyright(null);
        structure.getMapping().clear();
        structure.setDifferential(null);
        for (ElementDefinition element : structure.getSnapshot().getElement()) {
            element.setDefinition(null);
            element.setComment(null);
            element.setRequirements(null);
            element.setMeaningWhenMissing(null);
            element.setIsModifierReason(null);
            element.getAlias().clear();
            element.getMapping().clear();
            element.getExample().clear();
        }
    }

    private interface Placed {
        Entry at(int offset, int length);
    }

    private void append(byte[] json, Placed entry) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(json);
        deflater.finish();
        byte[] buffer = new byte[16_384];
        int offset = body.size();
        while (!deflater.finished()) {
            body.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        entries.add(entry.at(offset, body.size() - offset));
    }

    private void write(Path file, String stamp) throws IOException {
        byte[] index =
                String.join("\n", entries.stream().map(Entry::line).toList()).getBytes(StandardCharsets.UTF_8);
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            out.writeUTF(stamp);
            out.writeInt(index.length);
            out.write(index);
            body.writeTo(out);
        }
    }

    /** A hash of what the archive is made from: the guide, HAPI's version and the classes of this package. */
    private static String stamp() throws IOException {
        try (InputStream guide = Guide.class.getResourceAsStream("/ig/package.tgz")) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Objects.requireNonNull(guide).readAllBytes());
            digest.update(VersionUtil.getVersion().getBytes(StandardCharsets.UTF_8));
            Path classes = Path.of(
                    ArchiveWriter.class.getResource("ArchiveWriter.class").toURI());
            try (Stream<Path> files = Files.list(classes.getParent())) {
                for (Path file : files.sorted().toList()) {
                    digest.update(Files.readAllBytes(file));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String stampOf(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            return in.readUTF();
        }
    }
}
