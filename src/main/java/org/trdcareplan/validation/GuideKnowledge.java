package org.trdcareplan.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.UriType;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.trdcareplan.ig.Guide;

/**
 * What the validator knows: FHIR R4 itself and the guide on the classpath, nothing else. It asks neither the network
 * nor the database, so that no upload can change what this server enforces.
 */
final class GuideKnowledge {

    /** Everything that is cached is constant, so this only bounds what stays of codes seen once. */
    private static final Duration CACHE_TIMEOUT = Duration.ofHours(1);

    private static final int CACHE_ENTRIES = 20_000;

    private GuideKnowledge() {}

    /**
     * Of a canonical without version the last guide's definition is taken.
     *
     * <p>Deprecated for an interceptor that softens messages afterwards, too late for bindings to be judged rightly.
     */
    @SuppressWarnings("deprecation")
    static ValidationSupportChain of(
            List<Guide> guides, FhirContext fhirContext, DefaultProfileValidationSupport core) {
        List<MetadataResource> all = guides.stream()
                .flatMap(guide -> guide.definitions().stream())
                .toList();
        PrePopulatedValidationSupport definitions = new PrePopulatedValidationSupport(fhirContext);
        all.forEach(definitions::addResource); // under its canonical with the version, and, the last one, without

        UnknownCodeSystemWarningValidationSupport unknownSystems =
                new UnknownCodeSystemWarningValidationSupport(fhirContext);
        unknownSystems.setNonExistentCodeSystemSeverity(IValidationSupport.IssueSeverity.WARNING);

        ValidationSupportChain chain = new ValidationSupportChain(
                ValidationSupportChain.CacheConfiguration.defaultValues()
                        .setCacheTimeout(CACHE_TIMEOUT)
                        .setCacheSize(CACHE_ENTRIES),
                new PinnedCoreCanonicals(core),
                definitions,
                new GuideForms(all, fhirContext),
                core,
                new CommonCodeSystemsTerminologyService(fhirContext),
                new InMemoryTerminologyServerValidationSupport(fhirContext),
                unknownSystems);
        // A binding is met by one coding; others beside it are the sender's own (FHIR R4 §4.1.5).
        chain.setCodeableConceptValidationSuccessfulIfNotAllCodingsAreValid(true);
        return chain;
    }

    /**
     * The code systems that the guide uses and that nobody may ship freely, such as LOINC and SNOMED CT. Their codes
     * are checked where a value set lists them; that the others cannot be checked is nothing to tell a client.
     */
    static Set<String> systemsNotShipped(Guide guide, IValidationSupport knowledge) {
        return guide.definitions().stream()
                .filter(ValueSet.class::isInstance)
                .flatMap(valueSet -> ((ValueSet) valueSet).getCompose().getInclude().stream())
                .map(ConceptSetComponent::getSystemElement)
                .filter(UriType::hasValue)
                .map(UriType::getValue)
                .filter(system -> knowledge.fetchCodeSystem(system) == null)
                .collect(Collectors.toSet());
    }
}
