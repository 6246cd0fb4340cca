package org.trdcareplan.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.trdcareplan.ig.Guide;
import org.trdcareplan.validation.Folding.Told;
import org.trdcareplan.validation.Places.Place;
import org.trdcareplan.validation.Rewording.Sentence;

/**
 * Turns what HL7's validator says into findings for people: without noise ({@link Noise}), each thing once ({@link
 * Folding}), in words that say what to change ({@link Rewordings}), at a place that FHIRPath finds ({@link Places}).
 */
final class Messages {

    /** For what neither has an id nor is a sentence of HL7's: what the readers of JSON and XML say. */
    private static final String JSON_SYNTAX = "trd-json-syntax";

    private static final String XML_SYNTAX = "trd-xml-syntax";

    /** HL7's id for whatever a terminology service says. */
    private static final String TERMINOLOGY = "Terminology_PassThrough_TX_Message";

    private static final String UNKNOWN_CODE = "trd-unknown-code";

    private static final String UNKNOWN_CODE_SYSTEM = "trd-unknown-code-system";

    private static final Comparator<Finding> BY_LINE =
            Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column);

    private final Noise noise;
    private final FindingCodes codes;
    private final Rewordings rewordings;
    private final Folding folding = new Folding();

    /** Read only when somebody has made a mistake. */
    private static final class Lazily {
        private static final Templates TEMPLATES = new Templates();
    }

    Messages(Guide guide, IWorkerContext definitions, Noise noise) {
        this.noise = noise;
        this.codes = new FindingCodes(guide, definitions);
        this.rewordings = new Rewordings(definitions);
    }

    /**
     * @param root what was read, or {@code null}
     * @param raw what HL7's validator says of it
     * @param own what this validator says of it itself
     */
    List<Finding> readable(Element root, Format format, Collection<ValidationMessage> raw, List<Finding> own) {
        List<Told> told = new ArrayList<>();
        Places places = root == null ? null : new Places(root);
        for (Finding finding : own) {
            Finding coded = coded(finding);
            told.add(new Told(places == null ? coded : placed(coded, places), finding.message()));
        }
        for (ValidationMessage message : raw) {
            if (!noise.covers(message)) {
                told.add(told(message, places, format));
            }
        }
        return told.isEmpty()
                ? List.of()
                : folding.once(told).stream().map(Told::finding).sorted(BY_LINE).toList();
    }

    /** A finding made elsewhere, with its key in the code system that has it. */
    Finding coded(Finding finding) {
        return finding.of(codes.systemOf(finding.key()));
    }

    private static Finding placed(Finding finding, Places places) {
        Place place = places.find(finding.expression(), finding.line(), finding.column());
        return new Finding(
                finding.severity(),
                finding.type(),
                finding.key(),
                finding.message(),
                place.expression(),
                finding.line() > 0
                        ? finding.line()
                        : Math.max(0, place.element().line()),
                finding.line() > 0
                        ? finding.column()
                        : Math.max(0, place.element().col()),
                finding.documentation(),
                finding.system());
    }

    private Told told(ValidationMessage message, Places places, Format format) {
        Place place = places == null || message.getLocation() == null
                ? null
                : places.find(message.getLocation(), message.getLine(), message.getCol());
        String id = id(message, format);
        Said said = new Said(message, id, Lazily.TEMPLATES.arguments(id, message.getMessage()), place);
        Sentence sentence = rewordings.sentence(said);
        int end = id.lastIndexOf('#');
        String key = message.getInvId() != null && end > 0 ? id.substring(end + 1) : id;
        boolean known = message.getLine() > 0;
        return new Told(
                new Finding(
                        Severity.valueOf(message.getLevel().name()),
                        message.getType() == null
                                ? "processing"
                                : message.getType().toCode(),
                        key,
                        sentence.text(),
                        said.expression(),
                        known
                                ? message.getLine()
                                : place == null
                                        ? 0
                                        : Math.max(0, place.element().line()),
                        known
                                ? message.getCol()
                                : place == null
                                        ? 0
                                        : Math.max(0, place.element().col()),
                        message.getInvId() != null && end > 0 ? codes.documentation(id.substring(0, end), key) : "",
                        codes.systemOf(key)),
                sentence.subject());
    }

    /** HL7's parsers give no id, and its questionnaire checks a sentence for one. */
    private static String id(ValidationMessage message, Format format) {
        String id = message.getMessageId();
        if (TERMINOLOGY.equals(id)) {
            String text = message.getMessage();
            return text.startsWith("Unknown code ")
                    ? UNKNOWN_CODE
                    : text.startsWith("CodeSystem is unknown ") ? UNKNOWN_CODE_SYSTEM : id;
        }
        if (id != null && !id.contains(" ")) {
            return id;
        }
        return Lazily.TEMPLATES.idOf(message.getMessage()).orElse(format == Format.XML ? XML_SYNTAX : JSON_SYNTAX);
    }
}
