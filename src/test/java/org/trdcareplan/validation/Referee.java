package org.trdcareplan.validation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;
import org.hl7.fhir.convertors.factory.VersionConvertorFactory_40_50;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r5.context.CanonicalResourceManager.CanonicalResourceProxy;
import org.hl7.fhir.r5.context.SimpleWorkerContext;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.model.CodeSystem;
import org.hl7.fhir.r5.model.Enumerations.CodeSystemContentMode;
import org.hl7.fhir.r5.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r5.model.PackageInformation;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.validation.ValidatorSession;
import org.hl7.fhir.r5.utils.validation.constants.ReferenceValidationPolicy;
import org.hl7.fhir.r5.utils.xver.XVerExtensionManagerFactory;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.validation.ValidatorSettings;
import org.hl7.fhir.validation.instance.InstanceValidator;
import org.hl7.fhir.validation.instance.advisor.BasePolicyAdvisorForFullValidation;

/**
 * The HL7 validator in HL7's own worker context, without HAPI's support chain, terminology service or parser, and so a
 * second opinion on the server's validator. No terminology server, no network, no package cache: the definitions of
 * FHIR R4 are those of the published specification, given as parsed files and converted when first asked for.
 */
final class Referee {

    private static final String FHIR_VERSION = "4.0.1";

    /** HL7's class keeps what it has seen (see ReusableInstanceValidator), so now and then a new one is taken. */
    private static final int USES = 200;

    private final SimpleWorkerContext context;
    private InstanceValidator validator;
    private int uses;

    private Referee(SimpleWorkerContext context) {
        this.context = context;
    }

    private InstanceValidator validator() {
        if (uses++ % USES == 0) {
            ValidatorSettings settings = new ValidatorSettings();
            settings.setAssumeValidRestReferences(true); // Patient/1 is a patient
            validator = new InstanceValidator(
                    context,
                    null,
                    XVerExtensionManagerFactory.createExtensionManager(context),
                    new ValidatorSession(),
                    settings);
            validator.setAnyExtensionsAllowed(true);
            validator.setPolicyAdvisor(
                    new BasePolicyAdvisorForFullValidation(ReferenceValidationPolicy.IGNORE, Set.of()));
        }
        return validator;
    }

    /** A referee that knows the definitions of FHIR R4 and those of the given guides. */
    @SafeVarargs
    static Referee of(Collection<? extends MetadataResource> core, Collection<? extends MetadataResource>... guides) {
        try {
            R4Context context = new R4Context();
            context.setUcumService(new UcumEssenceService(
                    Objects.requireNonNull(Referee.class.getResourceAsStream("/ucum-essence.xml"))));
            context.cacheResource(ucum());
            context.cacheResource(mediaTypes());
            register(context, "hl7.fhir.r4.core", FHIR_VERSION, core);
            for (Collection<? extends MetadataResource> guide : guides) {
                register(context, "guide", "current", guide);
            }
            context.finishLoading(true);
            return new Referee(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UcumException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("JavaUtilDate") // HL7 asks for one
    private static void register(
            SimpleWorkerContext context,
            String packageId,
            String version,
            Collection<? extends MetadataResource> definitions) {
        PackageInformation origin = new PackageInformation(packageId, version, FHIR_VERSION, new Date(0));
        Set<String> seen = new HashSet<>();
        for (MetadataResource definition : definitions) {
            if (definition.hasUrl() && seen.add(definition.fhirType() + " " + definition.getUrl())) {
                context.registerResourceFromPackage(new Unconverted(definition), origin);
            }
        }
    }

    /** R4 lists UCUM nowhere as a code system; the codes are in the UCUM service. */
    private static CodeSystem ucum() {
        CodeSystem ucum = new CodeSystem();
        ucum.setId("ucum");
        ucum.setUrl("http://unitsofmeasure.org");
        ucum.setStatus(PublicationStatus.ACTIVE);
        ucum.setContent(CodeSystemContentMode.NOTPRESENT);
        return ucum;
    }

    /** Nor the media types of the internet and the two short names of FHIR; a guide has use for these. */
    private static CodeSystem mediaTypes() {
        CodeSystem types = new CodeSystem();
        types.setId("bcp-13");
        types.setUrl("urn:ietf:bcp:13");
        types.setStatus(PublicationStatus.ACTIVE);
        types.setContent(CodeSystemContentMode.COMPLETE);
        for (String type : List.of(
                "text/plain",
                "text/cql",
                "application/pdf",
                "application/fhir+json",
                "application/json-patch+json",
                "json",
                "xml")) {
            types.addConcept().setCode(type);
        }
        return types;
    }

    /** All findings on the resource as its profiles declare it. */
    List<ValidationMessage> findings(String json) {
        List<ValidationMessage> findings = new ArrayList<>();
        validator().validate(null, findings, stream(json), FhirFormat.JSON);
        return findings;
    }

    /** All findings on the resource against one more profile, which must be known. */
    List<ValidationMessage> findings(String json, String profile) {
        StructureDefinition definition = context.fetchResource(StructureDefinition.class, profile);
        List<ValidationMessage> findings = new ArrayList<>();
        validator()
                .validate(
                        null,
                        findings,
                        stream(json),
                        FhirFormat.JSON,
                        List.of(Objects.requireNonNull(definition, profile)));
        return findings;
    }

    /** Those of the findings that are errors, one readable line each. */
    static List<String> errors(List<ValidationMessage> findings) {
        return findings.stream()
                .filter(finding -> finding.getLevel().isError())
                .map(finding -> finding.getLocation() + " " + finding.getMessageId() + ": " + finding.getMessage())
                .toList();
    }

    private static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    /** An empty context that says which FHIR it is for; otherwise only a package can say that. */
    private static final class R4Context extends SimpleWorkerContext {

        R4Context() throws IOException {
            super(new SimpleWorkerContextBuilder().fromNothing());
            version = FHIR_VERSION;
            setNoTerminologyServer(true);
            setCanRunWithoutTerminology(true);
        }
    }

    /** A definition of R4 that becomes one of R5, the model that the validator works in, only when it is needed. */
    private static final class Unconverted extends CanonicalResourceProxy {

        private final MetadataResource definition;

        Unconverted(MetadataResource definition) {
            super(
                    definition.fhirType(),
                    definition.getUrl().replaceFirst(".*/", ""),
                    definition.getUrl(),
                    definition.getVersion(),
                    null,
                    null,
                    null);
            this.definition = definition;
        }

        @Override
        public CanonicalResource loadResource() {
            return (CanonicalResource) VersionConvertorFactory_40_50.convertResource(definition);
        }
    }
}
