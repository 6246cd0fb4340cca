package org.trdcareplan.web.guide;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.function.Predicate;
import org.hl7.fhir.convertors.factory.VersionConvertorFactory_40_50;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Manager;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.renderers.Renderer.RenderingStatus;
import org.hl7.fhir.r5.renderers.RendererFactory;
import org.hl7.fhir.r5.renderers.StructureDefinitionRenderer;
import org.hl7.fhir.r5.renderers.utils.RenderingContext;
import org.hl7.fhir.r5.renderers.utils.RenderingContext.GenerationRules;
import org.hl7.fhir.r5.renderers.utils.RenderingContext.ResourceRendererMode;
import org.hl7.fhir.r5.renderers.utils.ResourceWrapper;
import org.hl7.fhir.utilities.MarkDownProcessor;
import org.hl7.fhir.utilities.MarkDownProcessor.Dialect;
import org.hl7.fhir.utilities.xhtml.XhtmlComposer;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/** Asks the HL7 renderers, and brings what they draw into the shape of this site. */
final class Narratives {

    private static final boolean DIFFERENTIAL = true;

    /** The renderers look there for their icons, find none and name them by file, which is all that is needed. */
    private static final String NO_IMAGES = "none";

    private final IWorkerContext knowledge;
    private final NarrativeTidy tidy;

    Narratives(IWorkerContext knowledge, Predicate<String> isPage) {
        this.knowledge = knowledge;
        this.tidy = new NarrativeTidy(isPage);
    }

    /** What the profile says itself. */
    String differential(String canonical) {
        return table(canonical, DIFFERENTIAL);
    }

    /** Every element, with what it inherits. */
    String snapshot(String canonical) {
        return table(canonical, !DIFFERENTIAL);
    }

    private String table(String canonical, boolean differential) {
        StructureDefinition profile = knowledge.fetchResource(StructureDefinition.class, canonical);
        RenderingContext context = context(ResourceRendererMode.TECHNICAL);
        try {
            XhtmlNode table = new StructureDefinitionRenderer(context)
                    .generateTable(
                            new RenderingStatus(),
                            profile.getWebPath(),
                            profile,
                            differential,
                            NO_IMAGES,
                            true,
                            profile.getId(),
                            !differential,
                            R4Knowledge.SPECIFICATION,
                            "",
                            false,
                            false,
                            new HashSet<>(),
                            false,
                            context,
                            differential ? "d-" : "s-",
                            ResourceWrapper.forResource(context, profile),
                            differential ? "d" : "s");
            return compose(tidy.elementTable(table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the HL7 renderers tell a definition, such as the table of a code system's concepts. */
    String definition(Artifact artifact) {
        RenderingContext context = context(ResourceRendererMode.TECHNICAL);
        return narrative(
                context,
                ResourceWrapper.forResource(
                        context, VersionConvertorFactory_40_50.convertResource(artifact.resource())));
    }

    /** How they tell an example: read as R4, so that nothing is lost on the way to R5. */
    String example(Artifact artifact) {
        RenderingContext context = context(ResourceRendererMode.END_USER);
        try {
            return narrative(
                    context,
                    ResourceWrapper.forResource(
                            context,
                            Manager.parseSingle(
                                    knowledge,
                                    new ByteArrayInputStream(artifact.json().getBytes(StandardCharsets.UTF_8)),
                                    FhirFormat.JSON)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String narrative(RenderingContext context, ResourceWrapper resource) {
        try {
            return compose(
                    tidy.narrative(RendererFactory.factory(resource, context).buildNarrative(resource)));
        } catch (IOException | org.hl7.fhir.r5.utils.EOperationOutcome e) {
            throw new IllegalStateException("No narrative of " + resource.fhirType() + "/" + resource.getId(), e);
        }
    }

    private RenderingContext context(ResourceRendererMode mode) {
        RenderingContext context = new RenderingContext(
                knowledge,
                new MarkDownProcessor(Dialect.COMMON_MARK),
                null,
                R4Knowledge.SPECIFICATION,
                "",
                Locale.US,
                mode,
                GenerationRules.VALID_RESOURCE);
        context.setPkp(new SpecificationLinks(knowledge));
        context.setInlineGraphics(true);
        context.setDestDir(NO_IMAGES); // the renderer of questionnaire responses does not start without one
        context.setNoHeader(true);
        context.setDateFormatString("yyyy-MM-dd");
        context.setDateTimeFormatString("yyyy-MM-dd HH:mm");
        return context;
    }

    private static String compose(XhtmlNode node) throws IOException {
        return new XhtmlComposer(XhtmlComposer.HTML).compose(node);
    }
}
