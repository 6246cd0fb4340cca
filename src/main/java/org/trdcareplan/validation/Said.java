package org.trdcareplan.validation;

import java.util.List;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.trdcareplan.validation.Places.Place;

/**
 * What HL7's validator said, taken apart.
 *
 * @param id HL7's message id, or of a broken rule {@code profile#key}
 * @param arguments what was filled in into the sentence of this id, by number; empty if that cannot be told
 * @param place {@code null} if nothing could be read
 */
record Said(ValidationMessage message, String id, List<String> arguments, Place place) {

    /** What was filled in under the number; empty if there is no such thing. */
    String argument(int number) {
        return number < arguments.size() ? arguments.get(number) : "";
    }

    String text() {
        return message.getMessage();
    }

    String expression() {
        return place == null ? "" : place.expression();
    }

    /** The place, with the name of what is not there. */
    String named() {
        return place == null || place.absent().isEmpty() ? expression() : expression() + "." + place.absent();
    }

    Element element() {
        return place == null ? null : place.element();
    }
}
