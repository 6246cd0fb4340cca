package org.trdcareplan.validation;

import java.util.List;
import org.hl7.fhir.r5.conformance.profile.ProfileUtilities;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.JsonParser;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueType;

/** HL7's JSON parser, which gives up at too many errors and finds the definition of a type by its name. */
final class BoundedJsonParser extends JsonParser {

    BoundedJsonParser(IWorkerContext definitions, ProfileUtilities profiles) {
        super(definitions, profiles);
    }

    /** HL7's own goes through all the definitions that there are, for every resource. */
    @Override
    protected StructureDefinition getDefinition(List<ValidationMessage> errors, int line, int column, String name) {
        StructureDefinition definition = name == null ? null : context.fetchTypeDefinition(name);
        return definition != null ? definition : super.getDefinition(errors, line, column, name);
    }

    @Override
    public void logError(
            List<ValidationMessage> errors,
            String ruleDate,
            int line,
            int column,
            String path,
            IssueType type,
            String message,
            IssueSeverity level) {
        super.logError(errors, ruleDate, line, column, path, type, message, level);
        BoundedMessages.refuseMore(errors);
    }
}
