package org.trdcareplan.rest;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.MethodNotAllowedException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.method.BaseMethodBinding;
import ca.uhn.fhir.rest.server.method.OperationMethodBinding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceOperationComponent;

/**
 * Keeps the endpoint to what the guide's server capability statement promises: resource types, interactions and
 * operations that are not in it are never bound, so they answer as unknown and {@code /metadata} does not list them.
 * Writes that arrive inside a transaction are held to the same promise.
 */
@Interceptor
final class ServedInteractions {

    private static final String SYSTEM = "";

    private static final String SEARCH = RestOperationTypeEnum.SEARCH_TYPE.getCode();

    /** Search parameters that HAPI lists and then refuses (HAPI-1204: composites with a reference). */
    private static final Set<String> UNANSWERED = Set.of("DocumentReference.relationship");

    /** Interaction codes and {@code $operation} names, by resource type; those of the system under {@link #SYSTEM}. */
    private final Map<String, Set<String>> served = new HashMap<>();

    private final CapabilityStatement promised;

    ServedInteractions(CapabilityStatement promised) {
        this.promised = promised;
        CapabilityStatementRestComponent rest = promised.getRestFirstRep();
        Set<String> system = new HashSet<>();
        rest.getInteraction().forEach(i -> system.add(i.getCode().toCode()));
        rest.getOperation().forEach(o -> system.add(operation(o)));
        served.put(SYSTEM, system);
        for (CapabilityStatementRestResourceComponent type : rest.getResource()) {
            Set<String> interactions = new HashSet<>();
            type.getInteraction().forEach(i -> interactions.add(i.getCode().toCode()));
            type.getOperation().forEach(o -> interactions.add(operation(o)));
            served.put(type.getType(), interactions);
        }
    }

    private static String operation(CapabilityStatementRestResourceOperationComponent operation) {
        return "$" + operation.getName();
    }

    @Hook(Pointcut.SERVER_PROVIDER_METHOD_BOUND)
    BaseMethodBinding bind(BaseMethodBinding method) {
        String type = method.getResourceName() == null ? SYSTEM : method.getResourceName();
        return isServed(type, method) ? method : null;
    }

    private boolean isServed(String type, BaseMethodBinding method) {
        RestOperationTypeEnum kind = method.getRestOperationType();
        if (kind == RestOperationTypeEnum.METADATA || kind == RestOperationTypeEnum.GET_PAGE) {
            return true;
        }
        if (kind == RestOperationTypeEnum.VALIDATE) {
            return false; // HAPI's own parses the body before it validates: see ValidateOperation
        }
        if (method instanceof OperationMethodBinding operation) {
            return isServed(type, operation.getName());
        }
        return isServed(type, kind.getCode());
    }

    private boolean isServed(String type, String interaction) {
        return served.getOrDefault(type, Set.of()).contains(interaction);
    }

    /** What the request asks for, of what is served. */
    AskedFor askedFor(RequestDetails request) {
        String type = request.getResourceName();
        String served = type == null ? AskedFor.SYSTEM : this.served.containsKey(type) ? type : AskedFor.OTHER;
        return new AskedFor(interaction(request), served);
    }

    /** HAPI names an interaction once it has found the method for it, and none is bound that is not served. */
    private static String interaction(RequestDetails request) {
        RestOperationTypeEnum kind = request.getRestOperationType();
        if (kind == null) {
            return AskedFor.OTHER;
        }
        return switch (kind) {
            case EXTENDED_OPERATION_SERVER, EXTENDED_OPERATION_TYPE, EXTENDED_OPERATION_INSTANCE ->
                request.getOperation();
            default -> kind.getCode();
        };
    }

    /** A type that FHIR knows and this server does not serve is told so, with the types that it serves. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
    void refuseOtherTypes(RequestDetails request) {
        String type = request.getResourceName();
        if (type != null && !served.containsKey(type)) {
            Set<String> types = new TreeSet<>(served.keySet());
            types.remove(SYSTEM);
            throw new ResourceNotFoundException(
                    "Resource type " + type + " is not served here. Served are: " + String.join(", ", types));
        }
    }

    /** Corrects what HAPI says of itself: it knows the bound methods, the guide knows what they are for. */
    @Hook(Pointcut.SERVER_CAPABILITY_STATEMENT_GENERATED)
    void describe(IBaseConformance generated) {
        CapabilityStatement statement = (CapabilityStatement) generated;
        statement.setInstantiates(List.of(new CanonicalType(promised.getUrl())));
        statement.setFormat(promised.getFormat());
        statement.setPatchFormat(promised.getPatchFormat());
        CapabilityStatementRestComponent rest = statement.getRestFirstRep();
        rest.setInteraction(promised.getRestFirstRep().getInteraction());
        rest.setOperation(promised.getRestFirstRep().getOperation());
        for (CapabilityStatementRestResourceComponent type : rest.getResource()) {
            CapabilityStatementRestResourceComponent promise = promised.getRestFirstRep().getResource().stream()
                    .filter(p -> p.getType().equals(type.getType()))
                    .findFirst()
                    .orElseThrow();
            type.setSupportedProfile(promise.getSupportedProfile());
            type.setOperation(promise.getOperation());
            type.setVersioning(promise.getVersioning());
            type.setConditionalDelete(promise.getConditionalDelete());
            type.getExtension().clear();
            type.getSearchParam()
                    .removeIf(p -> !isServed(type.getType(), SEARCH)
                            || UNANSWERED.contains(type.getType() + "." + p.getName()));
            if (!isServed(type.getType(), SEARCH)) {
                type.getSearchInclude().clear();
                type.getSearchRevInclude().clear();
            }
        }
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    void beforeCreate(IBaseResource resource, RequestDetails request) {
        refuseUnlessServed(resource, RestOperationTypeEnum.CREATE, request);
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    void beforeUpdate(IBaseResource oldResource, IBaseResource newResource, RequestDetails request) {
        refuseUnlessServed(newResource, RestOperationTypeEnum.UPDATE, request);
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED)
    void beforeDelete(IBaseResource resource, RequestDetails request) {
        refuseUnlessServed(resource, RestOperationTypeEnum.DELETE, request);
    }

    private void refuseUnlessServed(IBaseResource resource, RestOperationTypeEnum interaction, RequestDetails request) {
        if (!(request instanceof SystemRequestDetails) && !isServed(resource.fhirType(), interaction.getCode())) {
            throw new MethodNotAllowedException("This server does not offer " + interaction.getCode() + " for "
                    + resource.fhirType() + "; GET [base]/metadata lists what it offers.");
        }
    }
}
