package org.trdcareplan.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.trdcareplan.ig.Guide;

/**
 * {@code $validate} on the server, on a type and on a resource (FHIR R4, operation Resource-validate). The body goes to
 * the validator as it was sent: HAPI neither parses nor writes it again, so lines and columns are the client's own, and
 * everything that is wrong is told, also what no parser of HAPI would let through.
 *
 * <p>The answer is 200 with an OperationOutcome whenever there is a verdict, also on content that cannot be read; 400
 * when the request says what cannot be meant, 404 or 410 when there is no such resource.
 */
@Component
public final class ValidateOperation {

    private static final String NAME = "$validate";

    /** From here on bodies are validated one after the other, so that they leave memory and engines to the rest. */
    private static final int LARGE = 1024 * 1024;

    private static final int PATIENCE_SECONDS = 30;

    private final FhirContext fhirContext;
    private final Guide guide;
    private final ResourceValidator validator;
    private final DaoRegistry storage;
    private final Verdicts verdicts;
    private final IntendedWrite writes;
    private final Semaphore large = new Semaphore(1, true);

    ValidateOperation(
            FhirContext fhirContext, Guide guide, ResourceValidator validator, DaoRegistry storage, Verdicts verdicts) {
        this.fhirContext = fhirContext;
        this.guide = guide;
        this.validator = validator;
        this.storage = storage;
        this.verdicts = verdicts;
        this.writes = new IntendedWrite(guide, storage);
    }

    /** What HAPI binds to the server and to each type that is served. */
    public List<Object> providers() {
        List<Object> providers = new ArrayList<>();
        providers.add(new OnServer());
        guide.servedTypes()
                .forEach(type -> providers.add(
                        new OnType(fhirContext.getResourceDefinition(type).getImplementingClass())));
        return providers;
    }

    /** {@code [base]/$validate}. */
    public final class OnServer {

        @Operation(name = NAME, manualRequest = true, idempotent = true)
        public IBaseResource validate(RequestDetails request) {
            return told(answer(request, null, null));
        }
    }

    /** {@code [base]/[type]/$validate} and {@code [base]/[type]/[id]/$validate}. */
    public final class OnType implements IResourceProvider {

        private final Class<? extends IBaseResource> type;

        OnType(Class<? extends IBaseResource> type) {
            this.type = type;
        }

        @Override
        public Class<? extends IBaseResource> getResourceType() {
            return type;
        }

        @Operation(name = NAME, manualRequest = true, idempotent = true)
        public IBaseResource validate(@IdParam(optional = true) IIdType id, RequestDetails request) {
            return told(answer(request, request.getResourceName(), id));
        }
    }

    private OperationOutcome told(Report report) {
        verdicts.count(Verdicts.Occasion.OPERATION, report);
        return validator.report(report.findings()).toOperationOutcome();
    }

    /**
     * The verdict.
     *
     * @param type of the URL, or {@code null}
     * @param id of the URL, or {@code null}
     */
    private Report answer(RequestDetails request, String type, IIdType id) {
        Submission submission = Submission.of(request);
        ValidationMode mode = submission.mode().orElse(null);
        refuseUnlessPossible(mode, submission, id);
        if (mode == ValidationMode.DELETE) {
            return writes.delete(id, request);
        }
        if (!submission.isReadable()) {
            return new Report(submission.form());
        }
        if (submission.content().isEmpty()) {
            return stored(id, submission, request);
        }
        Root root = Root.of(submission.content().get(), submission.format());
        if (type != null && !root.type().isEmpty() && !root.type().equals(type)) {
            throw new InvalidRequestException("The resource is of type " + root.type() + ", and the address is of type "
                    + type + ": send it to [base]/" + root.type() + "/$validate or to [base]/$validate.");
        }
        List<Finding> findings = new ArrayList<>();
        if (mode == ValidationMode.CREATE) {
            findings.addAll(writes.create(root));
        } else if (id != null && mode != ValidationMode.PROFILE) {
            findings.addAll(writes.update(root, id, request));
        }
        findings.addAll(validate(submission).findings());
        return new Report(findings);
    }

    private static void refuseUnlessPossible(ValidationMode mode, Submission submission, IIdType id) {
        boolean instance = id != null;
        boolean body = submission.content().isPresent();
        if (mode == ValidationMode.CREATE && instance) {
            throw new InvalidRequestException("A create has no id yet: send mode=create to [base]/[type]/$validate.");
        }
        if ((mode == ValidationMode.UPDATE || mode == ValidationMode.DELETE) && !instance) {
            throw new InvalidRequestException("With mode=" + mode.code()
                    + " the address says which resource is meant: [base]/[type]/[id]/$validate.");
        }
        if (mode == ValidationMode.PROFILE && submission.profiles().isEmpty()) {
            throw new InvalidRequestException(
                    "With mode=profile the parameter profile says against which, by its canonical.");
        }
        boolean needed = mode != ValidationMode.DELETE && (!instance || mode == ValidationMode.UPDATE);
        if (needed && !body) {
            throw new InvalidRequestException("There is no resource to validate: send it as the body, or as the"
                    + " parameter resource of a Parameters resource.");
        }
    }

    private Report stored(IIdType id, Submission submission, RequestDetails request) {
        IBaseResource resource = storage.getResourceDao(id.getResourceType()).read(id, request);
        return validator.validate(resource, submission.profiles());
    }

    private Report validate(Submission submission) {
        byte[] content = submission.content().orElseThrow();
        if (content.length < LARGE) {
            return validator.validate(content, submission.format(), submission.profiles(), submission.form());
        }
        try {
            if (!large.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return validator.validate(content, submission.format(), submission.profiles(), submission.form());
        } finally {
            large.release();
        }
    }

    private static UnclassifiedServerFailureException busy() {
        return new UnclassifiedServerFailureException(
                HttpStatus.SERVICE_UNAVAILABLE.value(),
                "The server is validating another large body: try again later, or send smaller ones.");
    }
}
