package org.trdcareplan.validation;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
        return engines.use(engine -> {
            List<ValidationMessage> raw = new ArrayList<>();
            List<Finding> own = new ArrayList<>();
            Element root = engine.read(content, format, raw);
            if (root != null && !Numbers.unwieldy(root, own)) {
                declarations.check(root, profiles, own);
                Set<String> all = new LinkedHashSet<>(profiles);
                all.addAll(Declarations.declaredBy(root));
                engine.validate(root, List.copyOf(all), raw);
            }
            own.addAll(messages.readable(raw));
            return new Report(own);
        });
    }

    /** Validates a resource that is not text: the findings have neither line nor column. */
    public Report validate(IBaseResource resource) {
        byte[] content =
                fhirContext.newJsonParser().encodeResourceToString(resource).getBytes(StandardCharsets.UTF_8);
        List<Finding> findings = validate(content, Format.JSON).findings();
        return new Report(findings.stream()
                .map(finding -> finding.at(finding.expression()))
                .toList());
    }
}
