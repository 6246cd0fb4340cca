package org.trdcareplan.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.fhirpath.ExpressionNode;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trdcareplan.ig.Guide;
import org.trdcareplan.validation.definitions.Definitions;
import org.trdcareplan.validation.guard.ProfileSource;

/**
 * Validates content against FHIR R4, the profiles it declares and those asked for: the HL7 instance validator, and the
 * rules about the declarations themselves ({@link Declarations}). It asks neither the network nor the database. Safe
 * for many threads.
 */
public final class ResourceValidator {

    private static final Logger LOG = LoggerFactory.getLogger(ResourceValidator.class);

    private static final String FAILED = "trd-validator-failed";

    private static final Place NOWHERE = new Place(0, 0);

    /** HL7's validator looks for every reference in every entry: twice as many take four times as long. */
    private static final int MOST_ENTRIES = 5000;

    /** HL7's parser finds some duplicate keys, without an id for its message; {@link ContentChecks} finds them all. */
    private static final String SAID_OF_DUPLICATES = "' is a duplicate and will be ignored";

    private final FhirContext fhirContext;
    private final IWorkerContext worker;
    private final Declarations declarations;
    private final Messages messages;
    private final Engines engines;

    ResourceValidator(
            FhirContext fhirContext,
            IWorkerContext definitions,
            Declarations declarations,
            Messages messages,
            Noise.Policy noise) {
        this.fhirContext = fhirContext;
        this.worker = definitions;
        this.declarations = declarations;
        this.messages = messages;
        this.engines = new Engines(() -> new Engine(definitions, noise));
    }

    /** The validator by itself, without a server: FHIR R4 and the guide on the classpath. */
    public static ResourceValidator offline() {
        return offline(false);
    }

    /**
     * The same, with or without noise.
     *
     * @param showNoise whether to say what nobody has to change, too: {@code docs/validation-messages.md}
     */
    public static ResourceValidator offline(boolean showNoise) {
        FhirContext fhirContext = FhirContext.forR4();
        return of(List.of(Guide.load(fhirContext)), fhirContext, showNoise ? Noise.Policy.SHOW : Noise.Policy.HIDE);
    }

    /** A validator that knows versions of the guide side by side, the newest last. */
    static ResourceValidator of(List<Guide> versions, FhirContext fhirContext, Noise.Policy noise) {
        Guide guide = versions.get(versions.size() - 1);
        Definitions definitions = Definitions.open(fhirContext, versions);
        inEnglish(definitions);
        return new ResourceValidator(
                fhirContext,
                definitions,
                new Declarations(guide, definitions),
                new Messages(guide, definitions, new Noise(noise, definitions.systemsNotShipped())),
                noise);
    }

    /** HAPI would take the language of the machine; {@link Messages} rewrites English. */
    @SuppressWarnings("deprecation") // what HL7 would have instead is ignored by HAPI's class
    private static void inEnglish(Definitions definitions) {
        definitions.setValidationMessageLanguage(Locale.ROOT);
    }

    /** Validates against the base specification and the profiles that the content declares. */
    public Report validate(byte[] content, Format format) {
        return validate(content, format, List.of());
    }

    /**
     * Validates against the base specification, the profiles that the content declares and those given.
     *
     * @param content a resource as it was sent; lines and columns of the findings are its own
     * @param profiles canonicals, with or without {@code |version}
     */
    public Report validate(byte[] content, Format format, Collection<String> profiles) {
        return validate(content, format, profiles, ContentChecks.check(content, format));
    }

    /**
     * The same, of content whose form was looked at.
     *
     * @param form what {@link ContentChecks} found
     */
    Report validate(byte[] content, Format format, Collection<String> profiles, List<Finding> form) {
        if (form.stream().anyMatch(finding -> finding.severity() == Severity.FATAL)) {
            return report(form);
        }
        List<Finding> own = new ArrayList<>(form);
        List<ValidationMessage> raw = new BoundedMessages();
        AtomicReference<Element> root = new AtomicReference<>();
        try {
            return engines.use(engine -> {
                root.set(read(engine, content, format, own, raw));
                validate(engine, root.get(), profiles, own, raw);
                // Here, since what was read still asks this engine for its definitions.
                return new Report(messages.readable(root.get(), format, raw, own));
            });
        } catch (BoundedMessages.Full e) {
            own.add(ContentChecks.fatal(
                    ContentChecks.TOO_MANY,
                    "There are more than " + BoundedMessages.MOST
                            + " findings, and the rest was not looked for: correct these first.",
                    NOWHERE));
            return new Report(messages.readable(root.get(), format, e.messages(), own));
        } catch (StackOverflowError e) {
            own.add(ContentChecks.fatal(
                    ContentChecks.TOO_DEEP, "The content is nested too deep to be validated: nest less.", NOWHERE));
            return report(own);
        } catch (VirtualMachineError e) {
            throw e;
        } catch (RuntimeException | Error e) { // HL7's classes throw Error itself, too
            LOG.error("HL7's validator failed", e);
            own.add(failed(e));
            return new Report(messages.readable(root.get(), format, raw, own));
        }
    }

    /** What is damaged in ways that HL7's classes do not expect, they do not judge. */
    private static Finding failed(Throwable e) {
        boolean said =
                e.getClass() == Error.class || e instanceof FHIRException || e instanceof BaseServerResponseException;
        return new Finding(
                Severity.FATAL,
                "exception",
                FAILED,
                "The validator could not come to its end" + (said ? " (" + e.getMessage() + ")" : "")
                        + ": correct the other findings first; if there are none, report this to those who run it.",
                "",
                0,
                0);
    }

    private static Element read(
            Engine engine, byte[] content, Format format, List<Finding> own, List<ValidationMessage> raw) {
        Element root = engine.read(format == Format.XML ? XmlForm.beginning(content) : content, format, raw);
        if (own.stream().anyMatch(finding -> finding.key().equals(ContentChecks.DUPLICATE_KEY))) {
            raw.removeIf(message -> message.getMessage().endsWith(SAID_OF_DUPLICATES));
        }
        return root;
    }

    /** @param own takes the findings of this project's own checks */
    private void validate(
            Engine engine, Element root, Collection<String> profiles, List<Finding> own, List<ValidationMessage> raw) {
        if (root != null && !isTooLarge(root, own) && !Numbers.unwieldy(root, own)) {
            declarations.check(root, profiles, own);
            Set<String> all = new LinkedHashSet<>(profiles);
            all.addAll(Declarations.declaredBy(root));
            engine.validate(root, List.copyOf(all), raw);
        }
    }

    /** A report of findings that were made elsewhere, with their keys in the code systems that have them. */
    public Report report(List<Finding> findings) {
        return new Report(findings.stream().map(messages::coded).toList());
    }

    private static boolean isTooLarge(Element root, List<Finding> own) {
        boolean large = root.fhirType().equals("Bundle")
                && root.getChildrenByName("entry").size() > MOST_ENTRIES;
        if (large) {
            own.add(ContentChecks.fatal(
                    ContentChecks.TOO_MANY,
                    "The bundle has more than " + MOST_ENTRIES + " entries: validate it in parts.",
                    new Place(root.line(), root.col())));
        }
        return large;
    }

    /** Validates a resource that is not text: the findings have neither line nor column. */
    public Report validate(IBaseResource resource) {
        return validate(resource, List.of());
    }

    /** The same, against the profiles given as well. */
    public Report validate(IBaseResource resource, Collection<String> profiles) {
        byte[] content =
                fhirContext.newJsonParser().encodeResourceToString(resource).getBytes(StandardCharsets.UTF_8);
        List<Finding> findings = validate(content, Format.JSON, profiles).findings();
        return new Report(findings.stream()
                .map(finding -> finding.at(finding.expression()))
                .toList());
    }

    /** What this validator reads, for the guard that is to agree with it. */
    ProfileSource profiles() {
        return new ProfileSource() {
            @Override
            public StructureDefinition structure(String url) {
                return worker.fetchResource(StructureDefinition.class, url);
            }

            @Override
            public ExpressionNode parse(String expression) {
                return engines.use(engine -> engine.parse(expression));
            }
        };
    }
}
