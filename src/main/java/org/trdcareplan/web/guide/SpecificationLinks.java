package org.trdcareplan.web.guide;

import java.util.Locale;
import org.hl7.fhir.r5.conformance.profile.BindingResolution;
import org.hl7.fhir.r5.conformance.profile.ProfileKnowledgeProvider;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.model.ElementDefinition.ElementDefinitionBindingComponent;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r5.model.ValueSet;

/** Tells the HL7 renderers where to link: to the guide's own pages, else into the R4 specification. */
final class SpecificationLinks implements ProfileKnowledgeProvider {

    private final IWorkerContext knowledge;

    SpecificationLinks(IWorkerContext knowledge) {
        this.knowledge = knowledge;
    }

    private boolean is(String type, StructureDefinitionKind... kinds) {
        StructureDefinition definition = knowledge.fetchTypeDefinition(type);
        return definition != null && java.util.List.of(kinds).contains(definition.getKind());
    }

    @Override
    public boolean isDatatype(String type) {
        return is(type, StructureDefinitionKind.COMPLEXTYPE, StructureDefinitionKind.PRIMITIVETYPE);
    }

    @Override
    public boolean isPrimitiveType(String type) {
        return is(type, StructureDefinitionKind.PRIMITIVETYPE);
    }

    @Override
    public boolean isResource(String type) {
        return is(type, StructureDefinitionKind.RESOURCE);
    }

    @Override
    public boolean hasLinkFor(String type) {
        return knowledge.fetchTypeDefinition(type) != null;
    }

    @Override
    public String getLinkFor(String corePath, String type) {
        return isResource(type)
                ? R4Knowledge.SPECIFICATION + type.toLowerCase(Locale.ROOT) + ".html"
                : R4Knowledge.SPECIFICATION + "datatypes.html#" + type;
    }

    @Override
    public BindingResolution resolveBinding(
            StructureDefinition profile, ElementDefinitionBindingComponent binding, String path) {
        return resolveBinding(profile, binding.getValueSet(), path);
    }

    @Override
    public BindingResolution resolveBinding(StructureDefinition profile, String url, String path) {
        ValueSet valueSet = url == null ? null : knowledge.fetchResource(ValueSet.class, url);
        BindingResolution resolution = new BindingResolution();
        resolution.uri = url;
        resolution.external = valueSet == null;
        resolution.display = valueSet == null ? url : valueSet.present();
        resolution.url = valueSet == null || !valueSet.hasWebPath() ? url : valueSet.getWebPath();
        return resolution;
    }

    /** Page and title, joined by a bar: the renderers take them apart. */
    @Override
    public String getLinkForProfile(StructureDefinition profile, String url) {
        StructureDefinition definition = knowledge.fetchResource(StructureDefinition.class, url);
        return definition == null ? url + "|" + url : definition.getWebPath() + "|" + definition.present();
    }

    @Override
    public boolean prependLinks() {
        return false;
    }

    @Override
    public String getLinkForUrl(String corePath, String url) {
        return knowledge.fetchResource(Resource.class, url) instanceof CanonicalResource definition
                ? definition.getWebPath()
                : null;
    }

    @Override
    public String getCanonicalForDefaultContext() {
        return null;
    }

    @Override
    public String getDefinitionsName(Resource resource) {
        return null;
    }
}
