package org.trdcareplan.rest;

import ca.uhn.fhir.rest.server.ServletRequestTracing;
import io.micrometer.common.KeyValues;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;

/**
 * Names the span of a FHIR request by what it asks for, such as {@code read Patient}, and leaves the address out, which
 * holds ids and, in other servers' logs, names. The span has the request id instead.
 */
@Component
final class FhirSpans extends DefaultServerRequestObservationConvention {

    @Override
    public String getContextualName(ServerRequestObservationContext context) {
        return context.getCarrier() != null
                        && context.getCarrier().getAttribute(FhirMetrics.ASKED_FOR) instanceof AskedFor asked
                ? asked.interaction() + " " + asked.type()
                : super.getContextualName(context);
    }

    @Override
    public KeyValues getHighCardinalityKeyValues(ServerRequestObservationContext context) {
        return context.getCarrier() != null
                        && context.getCarrier().getAttribute(ServletRequestTracing.ATTRIBUTE_REQUEST_ID)
                                instanceof String id
                ? KeyValues.of(RequestId.FIELD, id)
                : KeyValues.empty();
    }
}
