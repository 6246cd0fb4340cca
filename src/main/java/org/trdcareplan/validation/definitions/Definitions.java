package org.trdcareplan.validation.definitions;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.hapi.converters.canonical.VersionCanonicalizer;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain.CacheConfiguration;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r5.formats.JsonParser;
import org.hl7.fhir.r5.model.CodeSystem;
import org.hl7.fhir.r5.model.Coding;
import org.hl7.fhir.r5.model.PackageInformation;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.ValueSet;
import org.hl7.fhir.r5.terminologies.utilities.ValidationResult;
import org.hl7.fhir.utilities.validation.ValidationOptions;
import org.trdcareplan.ig.Guide;

/**
 * What the validator knows: FHIR R4 itself and the guide on the classpath, nothing else. It asks neither the network
 * nor the database, so that no upload can change what this server enforces (decision 4).
 *
 * <p>Structures come from the archive, with and without {@code |version}; codes are judged by HAPI's terminology
 * services, once, and answered from memory after that. Safe for many threads; nothing in it expires.
 */
public final class Definitions extends WorkerContextValidationSupportAdapter {

    /** Verdicts on codes that are remembered: some tens of bytes each, and a client can send any code. */
    private static final int REMEMBERED_CODES = 20_000;

    private static final String STRUCTURE = "StructureDefinition";
    private static final String CORE = "http://hl7.org/fhir/StructureDefinition/";

    private final Archive archive;
    private final ShippedTerminology shipped;
    private final IValidationSupport terminology;
    private final VersionCanonicalizer toR5;
    private final List<StructureDefinition> listed;
    private final Set<String> primitiveTypes;
    private final Map<Integer, StructureDefinition> byOffset = new ConcurrentHashMap<>();
    private final Map<String, StructureDefinition> byCanonical = new ConcurrentHashMap<>();
    private final Map<String, StructureDefinition> types = new ConcurrentHashMap<>();
    private final Map<Asked, Resource> others = new ConcurrentHashMap<>();
    private final Set<ValueSet> ownValueSets = ConcurrentHashMap.newKeySet(); // by identity
    private final Map<String, CodeSystem> codeSystems = new ConcurrentHashMap<>();
    private final Cache<Code, ValidationResult> verdicts =
            Caffeine.newBuilder().maximumSize(REMEMBERED_CODES).build();

    private record Asked(Class<? extends Resource> type, String canonical) {}

    private record Code(String valueSet, boolean guessSystem, String system, String code, String display) {}

    private Definitions(Archive archive, ShippedTerminology shipped, IValidationSupport terminology) {
        super(terminology);
        this.archive = archive;
        this.shipped = shipped;
        this.terminology = terminology;
        this.toR5 = new VersionCanonicalizer(terminology.getFhirContext());
        List<Entry> entries = archive.entries().stream()
                .filter(entry -> entry.form() == Entry.Form.R5)
                .toList();
        listed = entries.stream()
                .<StructureDefinition>map(entry -> new ListedStructure(entry, () -> structure(entry)))
                .toList();
        primitiveTypes = entries.stream()
                .filter(entry -> entry.kind().equals("primitive-type"))
                .map(Entry::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Opens the definitions that the build wrote, and those of other versions of the guide beside them.
     *
     * @param versions of the guide, the newest last: a canonical without version means that one
     */
    public static Definitions open(FhirContext fhirContext, List<Guide> versions) {
        Archive archive = Archive.open();
        for (Guide guide : versions) {
            if (!archive.isOf(guide)) {
                archive = archive.behind(ArchiveWriter.archive(guide, fhirContext));
            }
        }
        ShippedTerminology shipped = new ShippedTerminology(archive, fhirContext);
        return new Definitions(archive, shipped, terminology(shipped, fhirContext));
    }

    /** The last one is deprecated for an interceptor that softens messages afterwards, too late for bindings. */
    @SuppressWarnings("deprecation")
    private static IValidationSupport terminology(ShippedTerminology shipped, FhirContext fhirContext) {
        UnknownCodeSystemWarningValidationSupport unknownSystems =
                new UnknownCodeSystemWarningValidationSupport(fhirContext);
        unknownSystems.setNonExistentCodeSystemSeverity(IValidationSupport.IssueSeverity.WARNING);
        ValidationSupportChain chain = new ValidationSupportChain(
                CacheConfiguration.disabled(),
                shipped,
                new CommonCodeSystemsTerminologyService(fhirContext),
                new InMemoryTerminologyServerValidationSupport(fhirContext),
                unknownSystems);
        // A binding is met by one coding; others beside it are the sender's own (FHIR R4 §4.1.5).
        chain.setCodeableConceptValidationSuccessfulIfNotAllCodingsAreValid(true);
        return chain;
    }

    /**
     * The code systems that the guide uses and that nobody may ship freely, such as LOINC and SNOMED CT. Their codes
     * are checked where a value set lists them; that the others cannot be checked is nothing to tell a client.
     */
    public Set<String> systemsNotShipped() {
        return archive.systemsNotShipped();
    }

    // structures

    @Override
    public <T extends Resource> T fetchResource(Class<T> type, String canonical) {
        if (canonical == null || canonical.isBlank()) {
            return null;
        }
        if (type == StructureDefinition.class) {
            return type.cast(structure(canonical));
        }
        if (type == Resource.class) {
            StructureDefinition structure = structure(canonical);
            return structure != null ? type.cast(structure) : super.fetchResource(type, canonical);
        }
        if (type == CodeSystem.class) {
            return type.cast(fetchCodeSystem(canonical));
        }
        Resource found = remembered(others, new Asked(type, canonical), () -> converted(type, canonical));
        if (found instanceof ValueSet valueSet) {
            ownValueSets.add(valueSet);
        }
        return type.cast(found);
    }

    /** What HAPI's class does, too, but for the name of a type it would look through all of FHIR R5's classes first. */
    private Resource converted(Class<? extends Resource> type, String canonical) {
        IBaseResource found = type == ValueSet.class
                ? terminology.fetchValueSet(canonical)
                : shipped.fetch(type.getSimpleName(), canonical);
        return found == null ? null : toR5.resourceToValidatorCanonical(found);
    }

    private StructureDefinition structure(String canonical) {
        StructureDefinition known = byCanonical.get(canonical);
        if (known == null) {
            Entry entry = archive.find(STRUCTURE, canonical);
            if (entry != null) {
                known = structure(entry);
                byCanonical.put(canonical, known);
            }
        }
        return known;
    }

    private StructureDefinition structure(Entry entry) {
        return byOffset.computeIfAbsent(entry.offset(), offset -> parse(entry));
    }

    @SuppressWarnings("JavaUtilDate") // HL7 asks for one
    private StructureDefinition parse(Entry entry) {
        try {
            StructureDefinition structure = (StructureDefinition) new JsonParser().parse(archive.json(entry));
            if (structure.hasSnapshot()) {
                List<PreparedElement> prepared = structure.getSnapshot().getElement().stream()
                        .map(PreparedElement::new)
                        .toList();
                new Slices(prepared).mark();
                for (int i = 0; i < prepared.size(); i++) {
                    prepared.get(i).isFollowedBy(i + 1 < prepared.size() ? prepared.get(i + 1) : null);
                }
                structure.getSnapshot().setElement(new ArrayList<>(prepared));
            }
            if (!entry.origin().isEmpty()) {
                structure.setSourcePackage(new PackageInformation(entry.origin(), null, null, new java.util.Date(0)));
            }
            return structure;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public <T extends Resource> boolean hasResource(Class<T> type, String canonical) {
        return fetchResource(type, canonical) != null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends Resource> List<T> fetchResourcesByType(Class<T> type) {
        return type == StructureDefinition.class ? (List<T>) listed : super.fetchResourcesByType(type);
    }

    @Override
    public StructureDefinition fetchTypeDefinition(String type) {
        return remembered(types, type, () -> structure(CORE + type));
    }

    @Override
    public List<StructureDefinition> fetchTypeDefinitions(String type) {
        return listed.stream()
                .filter(structure -> type.equals(structure.getType()))
                .map(structure -> structure(structure.getUrl()))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public boolean isPrimitiveType(String type) {
        return primitiveTypes.contains(type);
    }

    // terminology

    @Override
    public CodeSystem fetchCodeSystem(String system) {
        return system == null ? null : remembered(codeSystems, system, () -> super.fetchCodeSystem(system));
    }

    @Override
    public ValidationResult validateCode(
            ValidationOptions options, String system, String version, String code, String display) {
        return verdicts.get(
                new Code("", options.isGuessSystem(), system, code, display),
                asked -> super.validateCode(options, system, version, code, display));
    }

    @Override
    public ValidationResult validateCode(
            ValidationOptions options, String system, String version, String code, String display, ValueSet valueSet) {
        return verdict(
                valueSet,
                new Code(valueSet.getVersionedUrl(), options.isGuessSystem(), system, code, display),
                () -> super.validateCode(options, system, version, code, display, valueSet));
    }

    @Override
    public ValidationResult validateCode(ValidationOptions options, String code, ValueSet valueSet) {
        return verdict(
                valueSet,
                new Code(valueSet.getVersionedUrl(), true, null, code, null),
                () -> super.validateCode(options, code, valueSet));
    }

    @Override
    public ValidationResult validateCode(ValidationOptions options, Coding coding, ValueSet valueSet) {
        if (valueSet == null) {
            return validateCode(options, coding.getSystem(), null, coding.getCode(), coding.getDisplay());
        }
        return verdict(
                valueSet,
                new Code(
                        valueSet.getVersionedUrl(),
                        options.isGuessSystem(),
                        coding.getSystem(),
                        coding.getCode(),
                        coding.getDisplay()),
                () -> super.validateCode(options, coding, valueSet));
    }

    /** Remembered for value sets of ours only: one that came inside a resource can say whatever it likes. */
    private ValidationResult verdict(ValueSet valueSet, Code code, Supplier<ValidationResult> judge) {
        return ownValueSets.contains(valueSet) ? verdicts.get(code, asked -> judge.get()) : judge.get();
    }

    /** Only what exists is remembered: what does not, a client can make up without end. */
    private static <K, T> T remembered(Map<K, T> known, K key, Supplier<T> find) {
        T value = known.get(key);
        if (value == null) {
            value = find.get();
            if (value != null) {
                T earlier = known.putIfAbsent(key, value);
                value = earlier == null ? value : earlier;
            }
        }
        return value;
    }
}
