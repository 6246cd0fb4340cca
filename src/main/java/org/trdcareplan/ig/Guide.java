package org.trdcareplan.ig;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.hl7.fhir.utilities.json.parser.JsonParser;
import org.hl7.fhir.utilities.npm.NpmPackage;

/**
 * The implementation guide that this server implements, read once from the FHIR package on the classpath
 * ({@code ig/package.tgz}, packed by the build from {@code ig/fsh-generated/package}).
 *
 * <p>Everything the guide carries is asked from here: no canonical, code or threshold is repeated in Java.
 * Immutable and safe to share; the resources handed out must not be changed.
 */
public final class Guide {

    private static final String LOCATION = "/ig/package.tgz";

    /** Where a FHIR NPM package says what it is. */
    private static final String MANIFEST = "package/package.json";

    /** The id, below the guide's canonical base, of the abstract care plan that every modality derives from. */
    private static final String CARE_PLAN = "trd-careplan";

    /** The id of the capability statement that says what a server of this guide does. */
    private static final String SERVER_CAPABILITIES = "trd-server";

    private final byte[] packageBytes;
    private final String packageId;
    private final String version;
    private final String canonicalBase;
    private final FhirContext fhirContext;
    private List<MetadataResource> definitions;

    private Guide(byte[] packageBytes, JsonObject manifest, FhirContext fhirContext) {
        this.packageBytes = packageBytes;
        this.packageId = manifest.asString("name");
        this.version = manifest.asString("version");
        this.canonicalBase = manifest.asString("canonical");
        this.fhirContext = fhirContext;
    }

    /**
     * Reads the guide from the classpath.
     *
     * @throws IllegalStateException if the build packed no guide
     */
    public static Guide load(FhirContext fhirContext) {
        try (InputStream in = Guide.class.getResourceAsStream(LOCATION)) {
            if (in == null) {
                throw new IllegalStateException("No implementation guide on the classpath at " + LOCATION
                        + ": build with Maven, which packs it.");
            }
            return read(in.readAllBytes(), fhirContext);
        } catch (IOException e) {
            throw new UncheckedIOException("The implementation guide on the classpath cannot be read", e);
        }
    }

    /** Reads a guide from its FHIR NPM package, such as an earlier version of this one. */
    public static Guide read(byte[] packageBytes, FhirContext fhirContext) {
        try {
            return new Guide(packageBytes.clone(), manifest(packageBytes), fhirContext);
        } catch (IOException e) {
            throw new UncheckedIOException("A package of an implementation guide cannot be read", e);
        }
    }

    /** Read without taking the thousands of other files apart, which a cold start would feel. */
    private static JsonObject manifest(byte[] packageBytes) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new GZIPInputStream(new ByteArrayInputStream(packageBytes)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.getName().equals(MANIFEST)) {
                    return JsonParser.parseObject(tar.readAllBytes());
                }
            }
        }
        throw new IOException("It has no " + MANIFEST);
    }

    private static List<String> resourceFiles(NpmPackage npm, String folder) throws IOException {
        return npm.list(folder).stream()
                .filter(file -> file.endsWith(".json") && !file.startsWith(".") && !file.equals("package.json"))
                .toList();
    }

    private static List<Resource> parse(NpmPackage npm, String folder, Collection<String> files, IParser parser)
            throws IOException {
        List<Resource> resources = new ArrayList<>();
        for (String file : files) {
            try (InputStream in = npm.load(folder, file)) {
                resources.add((Resource) parser.parseResource(in));
            }
        }
        return resources;
    }

    /** The FHIR NPM package, gzipped tar, as it stands on the classpath. */
    public byte[] packageBytes() {
        return packageBytes.clone();
    }

    /** SHA-256 of the package, in hexadecimal. */
    public String packageHash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(packageBytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The package id, such as {@code trd.fhir.careplan}. */
    public String packageId() {
        return packageId;
    }

    /** The guide's version, such as {@code 0.1.0}. */
    public String version() {
        return version;
    }

    /** The base that every canonical URL of the guide starts with. */
    public String canonicalBase() {
        return canonicalBase;
    }

    /** All conformance resources of the guide (not its examples); parsed when first asked for. */
    public synchronized List<MetadataResource> definitions() {
        if (definitions == null) {
            definitions = parse("package", files -> files).stream()
                    .filter(MetadataResource.class::isInstance)
                    .map(MetadataResource.class::cast)
                    .toList();
        }
        return definitions;
    }

    /** The guide's examples, read anew at each call: nobody needs them for long. */
    public List<Resource> examples() {
        return parse("example", files -> files);
    }

    /** The first example of each resource type; the others are not parsed. */
    public List<Resource> exampleOfEachType() {
        return parse("example", files -> files.stream()
                .collect(Collectors.toMap(Guide::typeOf, file -> file, (first, other) -> first, LinkedHashMap::new))
                .values());
    }

    /** The package names its files {@code Type-id.json}. */
    private static String typeOf(String file) {
        return file.substring(0, file.indexOf('-'));
    }

    private List<Resource> parse(String folder, UnaryOperator<Collection<String>> wanted) {
        try {
            NpmPackage npm = NpmPackage.fromPackage(new ByteArrayInputStream(packageBytes));
            return parse(npm, folder, wanted.apply(resourceFiles(npm, folder)), fhirContext.newJsonParser());
        } catch (IOException e) {
            throw new UncheckedIOException("The implementation guide on the classpath cannot be read", e);
        }
    }

    /** Whether the canonical, with or without {@code |version}, lies below this guide's canonical base. */
    public boolean claims(String canonical) {
        return canonical.startsWith(canonicalBase + "/");
    }

    /** The canonical of the abstract care plan that the profile of every modality derives from. */
    public String carePlanProfile() {
        return structureDefinition(CARE_PLAN);
    }

    /** The canonicals of the concrete care plan profiles, one for each modality, sorted. */
    public SortedSet<String> modalityProfiles() {
        SortedSet<String> profiles = new TreeSet<>();
        for (MetadataResource definition : definitions()) {
            if (definition instanceof StructureDefinition profile
                    && carePlanProfile().equals(Canonical.withoutVersion(profile.getBaseDefinition()))
                    && !profile.getAbstract()) {
                profiles.add(profile.getUrl());
            }
        }
        return profiles;
    }

    /** What a server of this guide serves: resource types, interactions, operations. */
    public CapabilityStatement serverCapabilities() {
        String url = canonicalBase + "/CapabilityStatement/" + SERVER_CAPABILITIES;
        return find(CapabilityStatement.class, url)
                .orElseThrow(() -> new IllegalStateException("The guide has no " + url));
    }

    /** The resource types that a server of this guide serves. */
    public SortedSet<String> servedTypes() {
        SortedSet<String> types = new TreeSet<>();
        serverCapabilities().getRest().forEach(rest -> rest.getResource().forEach(type -> types.add(type.getType())));
        return types;
    }

    /** The guide's definition under a canonical; a {@code |version} is not looked at. */
    public <T extends Resource> Optional<T> find(Class<T> type, String canonical) {
        String url = Canonical.withoutVersion(canonical);
        return definitions().stream()
                .filter(d -> type.isInstance(d) && url.equals(d.getUrl()))
                .map(type::cast)
                .findFirst();
    }

    private String structureDefinition(String id) {
        return canonicalBase + "/StructureDefinition/" + id;
    }
}
