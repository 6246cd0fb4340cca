package org.trdcareplan.validation;

import java.util.List;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.XmlParser;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueType;

/** HL7's XML parser, which gives up at too many errors. */
final class BoundedXmlParser extends XmlParser {

    BoundedXmlParser(IWorkerContext definitions) {
        super(definitions);
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
