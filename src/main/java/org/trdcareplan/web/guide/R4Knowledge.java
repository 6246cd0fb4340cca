package org.trdcareplan.web.guide;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.LenientErrorHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.hl7.fhir.convertors.factory.VersionConvertorFactory_40_50;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.context.SimpleWorkerContext;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.model.Parameters;
import org.hl7.fhir.r5.model.StructureDefinition.StructureDefinitionKind;

/**
 * What the HL7 renderers have to know: the definitions of FHIR R4, from HAPI's jar of them, and the guide's. They work
 * on R5 models, so everything is converted. No package is fetched and no directory of the user is touched.
 */
final class R4Knowledge extends SimpleWorkerContext {

    static final String SPECIFICATION = "http://hl7.org/fhir/R4/";

    private static final String FHIR_VERSION = "4.0.1";
    private static final String FOLDER = "/org/hl7/fhir/r4/model/";
    private static final List<String> CORE = List.of(
            "profile/profiles-types.xml",
            "profile/profiles-resources.xml",
            "extension/extension-definitions.xml",
            "valueset/valuesets.xml",
            "valueset/v3-codesystems.xml");

    private R4Knowledge() throws IOException {
        super(new SimpleWorkerContextBuilder().withAllowLoadingDuplicates(true).fromNothing());
        version = FHIR_VERSION;
    }

    static IWorkerContext of(Artifacts artifacts) throws IOException {
        R4Knowledge knowledge = new R4Knowledge();
        knowledge.setCanRunWithoutTerminology(true);
        knowledge.setNoTerminologyServer(true);
        knowledge.setCanNoTS(true);
        knowledge.setExpansionParameters(new Parameters());
        FhirContext lenient = FhirContext.forR4();
        lenient.setParserErrorHandler(new LenientErrorHandler(false));
        for (String file : CORE) {
            knowledge.addCore(file, lenient);
        }
        artifacts.definitions().forEach(knowledge::add);
        return knowledge;
    }

    private void addCore(String file, FhirContext lenient) throws IOException {
        try (InputStream in = R4Knowledge.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("HAPI's definitions of R4 have no " + file);
            }
            Bundle bundle = lenient.newXmlParser().parseResource(Bundle.class, in);
            for (BundleEntryComponent entry : bundle.getEntry()) {
                Resource resource = entry.getResource();
                if (resource instanceof StructureDefinition
                        || resource instanceof ValueSet
                        || resource instanceof CodeSystem) {
                    CanonicalResource converted =
                            (CanonicalResource) VersionConvertorFactory_40_50.convertResource(resource);
                    if (fetchResource(converted.getClass(), converted.getUrl()) == null) {
                        converted.setWebPath(specificationPage(converted));
                        cacheResource(converted);
                    }
                }
            }
        }
    }

    /** Where the R4 specification describes it; what it took from HL7 Terminology is found under its own canonical. */
    private static String specificationPage(CanonicalResource definition) {
        if (!definition.getUrl().startsWith("http://hl7.org/fhir/")) {
            return definition.getUrl();
        }
        String name = definition.getUrl().substring(definition.getUrl().lastIndexOf('/') + 1);
        if (definition instanceof org.hl7.fhir.r5.model.ValueSet) {
            return SPECIFICATION + "valueset-" + name + ".html";
        }
        if (definition instanceof org.hl7.fhir.r5.model.CodeSystem) {
            return SPECIFICATION + "codesystem-" + name + ".html";
        }
        org.hl7.fhir.r5.model.StructureDefinition type = (org.hl7.fhir.r5.model.StructureDefinition) definition;
        if (type.getKind() == StructureDefinitionKind.RESOURCE) {
            return SPECIFICATION + name.toLowerCase(java.util.Locale.ROOT) + ".html";
        }
        return "Extension".equals(type.getType()) && !"Extension".equals(name)
                ? SPECIFICATION + "extension-" + name + ".html"
                : SPECIFICATION + "datatypes.html#" + name;
    }

    private void add(Artifact artifact) {
        if (VersionConvertorFactory_40_50.convertResource(artifact.resource()) instanceof CanonicalResource converted) {
            converted.setWebPath(artifact.page());
            cacheResource(converted);
        }
    }
}
