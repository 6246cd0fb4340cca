package org.trdcareplan.validation;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/**
 * The messages of one validation, as many as somebody reads. Sixteen megabytes of mistakes make millions of messages,
 * which would take more memory than the server has; at the limit the validation ends.
 */
final class BoundedMessages extends ArrayList<ValidationMessage> {

    private static final long serialVersionUID = 1L;

    static final int MOST = 1000;

    /** Ends a validation; not a failure. */
    static final class Full extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<ValidationMessage> messages;

        Full(List<ValidationMessage> messages) {
            super("More than " + MOST + " messages", null, false, false);
            this.messages = messages;
        }

        List<ValidationMessage> messages() {
            return messages;
        }
    }

    @Override
    public boolean add(ValidationMessage message) {
        super.add(message);
        refuseMore(this);
        return true;
    }

    /** For the lists that HL7's parsers make themselves. */
    static void refuseMore(List<ValidationMessage> messages) {
        if (messages.size() >= MOST) {
            throw new Full(messages);
        }
    }
}
