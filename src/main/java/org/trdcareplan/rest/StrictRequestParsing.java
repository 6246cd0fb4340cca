package org.trdcareplan.rest;

import ca.uhn.fhir.parser.IParserErrorHandler;
import ca.uhn.fhir.parser.LenientErrorHandler;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Refuses what a request body holds and FHIR does not know, instead of dropping it: with HAPI's lenient default a
 * mistyped element name is accepted and its data lost. Outside a request (the guide, the base specification) HAPI's
 * leniency stays; stored resources are read by HAPI with a handler of its own.
 */
final class StrictRequestParsing implements IParserErrorHandler {

    private final IParserErrorHandler strict = new StrictErrorHandler();
    private final IParserErrorHandler lenient = new LenientErrorHandler();

    private IParserErrorHandler current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes ? strict : lenient;
    }

    @Override
    public void containedResourceWithNoId(IParseLocation location) {
        current().containedResourceWithNoId(location);
    }

    @Override
    public void incorrectJsonType(
            IParseLocation location,
            String elementName,
            ValueType expectedValueType,
            ScalarType expectedScalarType,
            ValueType foundValueType,
            ScalarType foundScalarType) {
        current()
                .incorrectJsonType(
                        location, elementName, expectedValueType, expectedScalarType, foundValueType, foundScalarType);
    }

    @Override
    public void invalidValue(IParseLocation location, String value, String error) {
        current().invalidValue(location, value, error);
    }

    @Override
    public void missingRequiredElement(IParseLocation location, String elementName) {
        current().missingRequiredElement(location, elementName);
    }

    @Override
    public void unexpectedRepeatingElement(IParseLocation location, String elementName) {
        current().unexpectedRepeatingElement(location, elementName);
    }

    @Override
    public void unknownAttribute(IParseLocation location, String attributeName) {
        current().unknownAttribute(location, attributeName);
    }

    @Override
    public void unknownElement(IParseLocation location, String elementName) {
        current().unknownElement(location, elementName);
    }

    @Override
    public void unknownReference(IParseLocation location, String reference) {
        current().unknownReference(location, reference);
    }

    @Override
    public void extensionContainsValueAndNestedExtensions(IParseLocation location) {
        current().extensionContainsValueAndNestedExtensions(location);
    }

    @Override
    public void invalidInternalReference(IParseLocation location, String reference) {
        current().invalidInternalReference(location, reference);
    }
}
