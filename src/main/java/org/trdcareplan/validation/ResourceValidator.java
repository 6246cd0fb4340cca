package org.trdcareplan.validation;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.trdcareplan.ig.Guide;

/**
 * Validates content against FHIR R4, the profiles it declares and those asked for: the HL7 instance validator, and the
 * rules about the declarations themselves ({@link Declarations}). It asks neither the network nor the database. Safe
 * for many threads.
 */
public final class ResourceValidator {

    private static final Place NOWHERE = new Place(0, 0);

    /** HL7's parser finds some duplicate keys, without an id for its message; {@link ContentChecks} finds them all. */
    private static final String SAID_OF_DUPLICATES = "' is a duplicate and will be ignored";

    private final FhirContext fhirContext;
    private final Declarations declarations;
    private final Messages messages;
    private final Engines engines;

    ResourceValidator(
            FhirContext fhirContext, IWorkerContext definitions, Declarations declarations, Messages messages) {
        this.fhirContext = fhirContext;
        this.declarations = declarations;
        this.messages = messages;
        this.engines = new Engines(() -> new Engine(definitions));
    }

    /** The validator by itself, without a server: FHIR R4 and the guide on the classpath. */
    public static ResourceValidator offline() {
        FhirContext fhirContext = FhirContext.forR4();
        return new ValidationConfiguration().resourceValidator(Guide.load(fhirContext), fhirContext);
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
        List<Finding> own = ContentChecks.check(content, format);
        if (own.stream().anyMatch(finding -> finding.severity() == Severity.FATAL)) {
            return new Report(own);
        }
        try {
            own.addAll(messages.readable(read(content, format, profiles, own)));
        } catch (BoundedMessages.Full e) {
            own.addAll(messages.readable(e.messages()));
            own.add(ContentChecks.fatal(
                    ContentChecks.TOO_MANY,
                    "There are more than " + BoundedMessages.MOST
                            + " findings, and the rest was not looked for: correct these first.",
                    NOWHERE));
        } catch (StackOverflowError e) {
            own.add(ContentChecks.fatal(
                    ContentChecks.TOO_DEEP, "The content is nested too deep to be validated: nest less.", NOWHERE));
        }
        return new Report(own);
    }

    /** @param own takes the findings of this project's own checks */
    private List<ValidationMessage> read(
            byte[] content, Format format, Collection<String> profiles, List<Finding> own) {
        boolean duplicates = own.stream().anyMatch(f -> f.key().equals(ContentChecks.DUPLICATE_KEY));
        return engines.use(engine -> {
            List<ValidationMessage> raw = new BoundedMessages();
            Element root = engine.read(format == Format.XML ? XmlForm.beginning(content) : content, format, raw);
            if (duplicates) {
                raw.removeIf(message -> message.getMessage().endsWith(SAID_OF_DUPLICATES));
            }
            if (root != null && !Numbers.unwieldy(root, own)) {
                declarations.check(root, profiles, own);
                Set<String> all = new LinkedHashSet<>(profiles);
                all.addAll(Declarations.declaredBy(root));
                engine.validate(root, List.copyOf(all), raw);
            }
            return raw;
        });
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
}
