package org.trdcareplan.validation;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.ValidationModeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.springframework.http.HttpHeaders;
import org.trdcareplan.ig.Guide;

/** What would become of a write besides the content: whether it is offered, and whether its address fits. */
final class IntendedWrite {

    /** Keys of the findings. */
    static final String NOT_OFFERED = "trd-not-offered";

    static final String ID_IGNORED = "trd-id-ignored";
    static final String ID_MISSING = "trd-id-missing";
    static final String ID_MISMATCH = "trd-id-mismatch";
    static final String WOULD_CREATE = "trd-would-create";
    static final String ID_OF_SERVER = "trd-id-of-server";
    static final String OLD_VERSION = "trd-old-version";
    static final String STILL_REFERENCED = "trd-still-referenced";

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern HAPI_NUMBER = Pattern.compile("HAPI-\\d+: ");
    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"?([^\"]*)\"?");

    private final List<CapabilityStatementRestResourceComponent> served;
    private final DaoRegistry storage;

    IntendedWrite(Guide guide, DaoRegistry storage) {
        this.served = guide.serverCapabilities().getRestFirstRep().getResource();
        this.storage = storage;
    }

    List<Finding> create(Root root) {
        List<Finding> findings = new ArrayList<>(offered("create", root.type()));
        root.id()
                .ifPresent(id -> findings.add(new Finding(
                        Severity.INFORMATION,
                        "informational",
                        ID_IGNORED,
                        "A create ignores the id " + id + ", the server gives one: PUT keeps it.",
                        root.type() + ".id",
                        root.idPlace().line(),
                        root.idPlace().column())));
        return findings;
    }

    List<Finding> update(Root root, IIdType target, RequestDetails request) {
        List<Finding> findings = new ArrayList<>(offered("update", root.type()));
        String expected = target.getIdPart();
        if (root.id().isEmpty()) {
            findings.add(error(
                    "required",
                    ID_MISSING,
                    "An update has the id of the address in the resource: add \"" + expected + "\" as id.",
                    root.type()));
        } else if (!root.id().get().equals(expected)) {
            findings.add(new Finding(
                    Severity.ERROR,
                    "invalid",
                    ID_MISMATCH,
                    "The resource has the id " + root.id().get() + " and the address " + expected
                            + ": they are the same in an update.",
                    root.type() + ".id",
                    root.idPlace().line(),
                    root.idPlace().column()));
        }
        current(target, request)
                .ifPresentOrElse(
                        stored -> findings.addAll(version(stored, request)),
                        () -> findings.add(missing(root.type(), expected)));
        return findings;
    }

    private Optional<IBaseResource> current(IIdType target, RequestDetails request) {
        try {
            return Optional.of(dao(target).read(target.toVersionless(), request));
        } catch (ResourceNotFoundException | ResourceGoneException e) {
            return Optional.empty();
        }
    }

    private static List<Finding> version(IBaseResource stored, RequestDetails request) {
        String condition = request.getHeader(HttpHeaders.IF_MATCH);
        String version = stored.getIdElement().getVersionIdPart();
        if (condition == null
                || ETAG.matcher(condition.strip()).replaceFirst("$1").equals(version)) {
            return List.of();
        }
        return List.of(error(
                "conflict",
                OLD_VERSION,
                "If-Match says " + condition + ", and version " + version + " is stored: read it again first.",
                stored.fhirType()));
    }

    private static Finding missing(String type, String id) {
        if (DIGITS.matcher(id).matches()) {
            return error(
                    "not-found",
                    ID_OF_SERVER,
                    "There is no " + type + "/" + id + ", and ids of digits only are given by the server: create it"
                            + " with POST, or choose an id with a letter.",
                    type);
        }
        return new Finding(
                Severity.INFORMATION,
                "informational",
                WOULD_CREATE,
                "There is no " + type + "/" + id + ": the update would create it.",
                type,
                0,
                0);
    }

    /** The referential integrity is HAPI's to judge, as it is when the delete comes. */
    Report delete(IIdType target, RequestDetails request) {
        List<Finding> findings = new ArrayList<>(offered("delete", target.getResourceType()));
        try {
            dao(target).validate(null, target, null, null, ValidationModeEnum.DELETE, null, request);
        } catch (ResourceVersionConflictException e) {
            findings.add(error(
                    "conflict",
                    STILL_REFERENCED,
                    HAPI_NUMBER.matcher(e.getMessage()).replaceAll("") + " Delete or change that one first.",
                    target.getResourceType()));
        }
        return new Report(findings);
    }

    private IFhirResourceDao<?> dao(IIdType target) {
        return storage.getResourceDao(target.getResourceType());
    }

    private List<Finding> offered(String interaction, String type) {
        boolean offered = served.stream()
                .filter(resource -> resource.getType().equals(type))
                .map(CapabilityStatementRestResourceComponent::getInteraction)
                .flatMap(List::stream)
                .anyMatch(offer -> offer.getCode().toCode().equals(interaction));
        return offered
                ? List.of()
                : List.of(error(
                        "not-supported",
                        NOT_OFFERED,
                        "This server does not offer " + interaction + " for " + type
                                + "; GET [base]/metadata lists what it offers.",
                        type));
    }

    private static Finding error(String type, String key, String message, String expression) {
        return new Finding(Severity.ERROR, type, key, message, expression, 0, 0);
    }
}
