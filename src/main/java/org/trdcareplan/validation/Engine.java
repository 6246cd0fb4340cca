package org.trdcareplan.validation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r5.conformance.profile.ProfileUtilities;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.elementmodel.JsonParser;
import org.hl7.fhir.r5.elementmodel.ParserBase;
import org.hl7.fhir.r5.elementmodel.ParserBase.ValidationPolicy;
import org.hl7.fhir.r5.elementmodel.ValidatedFragment;
import org.hl7.fhir.r5.elementmodel.XmlParser;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/**
 * HL7's validator with the parsers that feed it, made once and used by one thread at a time. The content is read once,
 * with line and column of every element.
 */
final class Engine {

    private final IWorkerContext definitions;
    private final ReusableInstanceValidator validator;
    private final JsonParser json;
    private final XmlParser xml;

    Engine(IWorkerContext definitions) {
        this.definitions = definitions;
        validator = new ReusableInstanceValidator(definitions);
        // The parsers' own constructor would read all definitions once more.
        ProfileUtilities profiles = new ProfileUtilities(definitions, null, null, validator.getFHIRPathEngine());
        json = new BoundedJsonParser(definitions, profiles);
        json.setupValidation(ValidationPolicy.EVERYTHING);
        xml = new BoundedXmlParser(definitions);
        xml.setAllowXsiLocation(true);
        xml.setupValidation(ValidationPolicy.EVERYTHING);
    }

    /**
     * Reads the content.
     *
     * @param findings takes what is wrong with the form of the content
     * @return the root, or {@code null} if there is none; then the findings say why
     */
    Element read(byte[] content, Format format, List<ValidationMessage> findings) {
        try {
            ParserBase parser = format == Format.XML ? xml : json;
            ValidatedFragment fragment =
                    parser.parse(new ByteArrayInputStream(content)).get(0);
            findings.addAll(fragment.getErrors());
            return fragment.getElement();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Validates against the profiles; none: against the base specification and what the resource declares. */
    void validate(Element root, List<String> profiles, List<ValidationMessage> findings) {
        List<StructureDefinition> known = new ArrayList<>();
        for (String profile : profiles) {
            StructureDefinition definition = definitions.fetchResource(StructureDefinition.class, profile);
            if (definition != null) {
                known.add(definition);
            }
        }
        try {
            validator.validate(null, findings, null, root, known);
        } finally {
            validator.forget();
        }
    }
}
