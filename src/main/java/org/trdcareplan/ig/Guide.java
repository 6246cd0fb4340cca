package org.trdcareplan.ig;

import ca.uhn.fhir.context.FhirContext;
import com.google.common.hash.Hashing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.hl7.fhir.utilities.json.parser.JsonParser;

/**
 * The implementation guide that this server implements, read once from the FHIR package on the classpath
 * ({@code ig/package.tgz}, packed by the build from {@code ig/fsh-generated/package}).
 *
 * <p>Everything the guide carries is asked from here: no canonical, code or threshold is repeated in Java.
 * Immutable and safe to share; the resources handed out must not be changed.
 */
public final class Guide {

    private static final String LOCATION = "/ig/package.tgz";

    /** Where a FHIR NPM package says what it is, and what is in it. */
    private static final String MANIFEST = "package.json";

    private static final String INDEX = ".index.json";

    private static final String DEFINITIONS = "package/";
    private static final String EXAMPLES = "package/example/";

    /** The id, below the guide's canonical base, of the abstract care plan that every modality derives from. */
    private static final String CARE_PLAN = "trd-careplan";

    /** The id of the capability statement that says what a server of this guide does. */
    private static final String SERVER_CAPABILITIES = "trd-server";

    private final byte[] packageBytes;
    private final String packageHash;
    private final String packageId;
    private final String version;
    private final String canonicalBase;
    private final List<Listed> index;
    private final FhirContext fhirContext;
    private SoftReference<Map<String, byte[]>> files;
    private SoftReference<Map<String, Resource>> parsed = new SoftReference<>(null);

    /**
     * What the index of the package says of a definition.
     *
     * @param file its name, such as {@code StructureDefinition-trd-session.json}
     * @param url its canonical without version; empty for what has none
     * @param kind of a structure: a code of structure-definition-kind; otherwise empty
     * @param type of a structure: the type that it constrains; otherwise empty
     */
    public record Listed(String file, String resourceType, String url, String kind, String type) {

        private static Listed of(JsonObject file) {
            return new Listed(
                    file.asString("filename"),
                    file.asString("resourceType"),
                    orEmpty(file, "url"),
                    orEmpty(file, "kind"),
                    orEmpty(file, "type"));
        }

        private static String orEmpty(JsonObject file, String name) {
            return file.has(name) ? file.asString(name) : "";
        }
    }

    private Guide(byte[] packageBytes, FhirContext fhirContext) throws IOException {
        Map<String, byte[]> unpacked = files(packageBytes, DEFINITIONS, name -> true);
        JsonObject manifest = JsonParser.parseObject(unpacked.get(MANIFEST));
        this.packageBytes = packageBytes;
        this.packageHash = Hashing.sha256().hashBytes(packageBytes).toString();
        this.files = new SoftReference<>(unpacked);
        this.packageId = manifest.asString("name");
        this.version = manifest.asString("version");
        this.canonicalBase = manifest.asString("canonical");
        this.index = JsonParser.parseObject(unpacked.get(INDEX)).getJsonObjects("files").stream()
                .map(Listed::of)
                .toList();
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
            return new Guide(packageBytes.clone(), fhirContext);
        } catch (IOException e) {
            throw new UncheckedIOException("A package of an implementation guide cannot be read", e);
        }
    }

    /** The files of a folder that are wanted; the thousands of others are passed by. */
    private static Map<String, byte[]> files(byte[] packageBytes, String folder, Predicate<String> wanted) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new GZIPInputStream(new ByteArrayInputStream(packageBytes)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                String name =
                        entry.getName().startsWith(folder) ? entry.getName().substring(folder.length()) : "";
                if (entry.isFile() && !name.contains("/") && wanted.test(name)) {
                    files.put(name, tar.readAllBytes());
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("The implementation guide cannot be read", e);
        }
    }

    private Resource parse(byte[] json) {
        return (Resource) fhirContext.newJsonParser().parseResource(new ByteArrayInputStream(json));
    }

    /** The FHIR NPM package, gzipped tar, as it stands on the classpath. */
    public byte[] packageBytes() {
        return packageBytes.clone();
    }

    /** SHA-256 of the package, in hexadecimal. */
    public String packageHash() {
        return packageHash;
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

    /** What the guide defines (not its examples), without reading it. */
    public List<Listed> index() {
        return index;
    }

    /** All conformance resources of the guide (not its examples); parsed when they are asked for. */
    public List<MetadataResource> definitions() {
        return read(listed -> true);
    }

    /** Those of the definitions that are wanted, parsed unless they still are from before. */
    private List<MetadataResource> read(Predicate<Listed> wanted) {
        List<String> names = index.stream().filter(wanted).map(Listed::file).toList();
        Map<String, Resource> known = parsed();
        Map<String, byte[]> unpacked = known.keySet().containsAll(names) ? Map.of() : unpacked();
        return names.stream()
                .map(name -> known.computeIfAbsent(name, unused -> parse(unpacked.get(name))))
                .filter(MetadataResource.class::isInstance)
                .map(MetadataResource.class::cast)
                .toList();
    }

    /**
     * Lets go of what was read of the definitions, some 35 MB: a start asks for many of them, a running server for none. What
     * is asked for after that is read again.
     */
    public synchronized void forget() {
        files.clear();
        parsed.clear();
    }

    /** By file name. */
    private synchronized Map<String, byte[]> unpacked() {
        Map<String, byte[]> known = files.get();
        if (known == null) {
            known = files(packageBytes, DEFINITIONS, name -> true);
            files = new SoftReference<>(known);
        }
        return known;
    }

    /** By file name, too. */
    private synchronized Map<String, Resource> parsed() {
        Map<String, Resource> known = parsed.get();
        if (known == null) {
            known = new ConcurrentHashMap<>();
            parsed = new SoftReference<>(known);
        }
        return known;
    }

    /** The guide's examples, read anew at each call: nobody needs them for long. */
    public List<Resource> examples() {
        return examples(name -> true);
    }

    /** The first example of each resource type; the others are not parsed. */
    public List<Resource> exampleOfEachType() {
        Set<String> types = new HashSet<>();
        return examples(name -> types.add(typeOf(name)));
    }

    private List<Resource> examples(Predicate<String> wanted) {
        return files(
                        packageBytes,
                        EXAMPLES,
                        name -> name.endsWith(".json") && !name.startsWith(".") && wanted.test(name))
                .values()
                .stream()
                .map(this::parse)
                .toList();
    }

    /** The package names its files {@code Type-id.json}. */
    private static String typeOf(String file) {
        return file.substring(0, file.indexOf('-'));
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
        for (MetadataResource definition : read(listed -> listed.type().equals("CarePlan"))) {
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
        return read(listed -> listed.url().equals(url)).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private String structureDefinition(String id) {
        return canonicalBase + "/StructureDefinition/" + id;
    }
}
