package org.trdcareplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.validator.FhirDefaultPolicyAdvisor;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.Base.ValidationMode;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.validation.ValidatorSession;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.hl7.fhir.r5.utils.xver.XVerExtensionManagerOld;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.validation.ValidatorSettings;
import org.hl7.fhir.validation.instance.InstanceValidator;
import org.hl7.fhir.validation.instance.ResourcePercentageLogger;
import org.hl7.fhir.validation.instance.utils.ElementInfo;
import org.hl7.fhir.validation.instance.utils.NodeStack;
import org.hl7.fhir.validation.instance.utils.ValidationContext;
import org.junit.jupiter.api.Test;
import org.trdcareplan.ig.GuideFiles.ResourceFile;
import org.trdcareplan.validation.definitions.PreparedElement;

/** Of a value that is held to be right without asking HL7's validator, that validator has nothing to say. */
class PlainValuesTest {

    private static final int DAMAGED = 1_000;

    private static final List<String> TYPES = List.of(
            "Boolean",
            "Integer",
            "PositiveInt",
            "UnsignedInt",
            "Decimal",
            "String",
            "Markdown",
            "Code",
            "Id",
            "Uri",
            "Url",
            "Canonical",
            "Oid",
            "Uuid",
            "Date",
            "DateTime",
            "Instant",
            "Time",
            "Base64Binary");

    /** As they stand in JSON, quotes included. */
    private static final List<String> AWKWARD = Stream.concat(
                    Stream.of("true", "0", "-0", "1", "-1", "1.0", "1.50", "1e5", "2147483648", "0.000000000000001"),
                    Stream.of(
                                    "",
                                    " ",
                                    " a",
                                    "a ",
                                    "a  b",
                                    "a\\tb",
                                    "a\\r\\nb",
                                    "<b>x</b>",
                                    "a < b",
                                    "a > b < c",
                                    "\\u202Ea",
                                    "\\u200Ba",
                                    "\\u00A0a",
                                    "a\\u00A0",
                                    "\\u0001",
                                    "\\u007F",
                                    "\\uD800",
                                    "\\uD83D\\uDE00",
                                    "\\u3000a",
                                    "\\u0085",
                                    "\\u2028",
                                    "True",
                                    "01",
                                    "+1",
                                    "1.",
                                    ".5",
                                    "1800",
                                    "1799",
                                    "1899",
                                    "1900",
                                    "2100",
                                    "2107",
                                    "9999",
                                    "0001",
                                    "2024",
                                    "2024-1",
                                    "2024-13",
                                    "2024-02",
                                    "2024-02-30",
                                    "2023-02-29",
                                    "2024-02-29",
                                    "1900-02-29",
                                    "2024-02-29T10:00",
                                    "2024-02-29T10:00:00",
                                    "2024-02-29T10:00:00Z",
                                    "2024-02-29T24:00:00Z",
                                    "2024-02-29T10:00:60Z",
                                    "2024-02-29T10:00:00.1234Z",
                                    "2024-02-29T10:00:00+14:00",
                                    "2024-02-29T10:00:00-13:59",
                                    "2024-02-29T10:00:00+14:30",
                                    "10:00",
                                    "10:00:00",
                                    "10:00:60",
                                    "24:00:00",
                                    "10:00:00.5",
                                    "urn:uuid:x",
                                    "urn:uuid:0c3201bd-1cbf-4d64-b04d-cd9187a4c6e0",
                                    "urn:uuid:0C3201BD-1CBF-4D64-B04D-CD9187A4C6E0",
                                    "urn:oid:1",
                                    "urn:oid:1.2.840.1",
                                    "oid:1.2",
                                    "uuid:x",
                                    "#a",
                                    "http://",
                                    "http://a b",
                                    "https://x.test/a|1",
                                    "https://x.test/a#b",
                                    "mailto:a@x.test",
                                    "a/b",
                                    "a_b",
                                    "a.b-C",
                                    "a".repeat(65),
                                    "$x$",
                                    "%20",
                                    "YQ==",
                                    "YQ",
                                    "Y Q==",
                                    "*a* [b](http://c)",
                                    "&lt;b&gt;",
                                    "<!-- a -->")
                            .map(text -> '"' + text + '"'))
            .toList();

    private final Engine reader = new Engine(GuideFixtures.definitions(), Noise.Policy.HIDE);
    private final AskedAnyway validator = new AskedAnyway(GuideFixtures.definitions());

    private int gaveUp;

    @Test
    void hl7HasNothingToSay() {
        RandomDamage damage = new RandomDamage(GuideFixtures.examples(), 2);
        Stream.of(
                        TYPES.stream().flatMap(type -> AWKWARD.stream().map(value -> extended(type, value))),
                        AWKWARD.stream().map(PlainValuesTest::patient),
                        GuideFixtures.examples().stream().map(ResourceFile::json),
                        Stream.generate(damage::next).limit(DAMAGED).map(RandomDamage.Damaged::json))
                .flatMap(json -> json)
                .forEach(this::validate);

        assertThat(validator.objections).isEmpty();
        assertThat(gaveUp).isLessThan(DAMAGED / 20);
        assertThat(validator.plain.keySet())
                .as("types of values that are not asked")
                .contains("string", "code", "uri", "canonical", "id", "boolean", "decimal", "date", "dateTime");
        assertThat(validator.plain.values().stream().mapToInt(count -> count).sum())
                .isGreaterThan(100_000);
    }

    private static String extended(String type, String value) {
        return """
                {"resourceType": "Basic", "code": {"text": "x"}, "extension": [
                  {"url": "http://clinic.test/x", "value%s": %s}]}""".formatted(type, value);
    }

    private static String patient(String value) {
        return """
                {"resourceType": "Patient", "active": %1$s, "birthDate": %1$s, "identifier": [{"system": %1$s,
                 "value": %1$s, "period": {"start": %1$s}}], "name": [{"given": [%1$s, %1$s]}], "telecom": [{"rank": %1$s}],
                 "generalPractitioner": [{"reference": %1$s}], "meta": {"lastUpdated": %1$s, "profile": [%1$s]}}""".formatted(value);
    }

    private void validate(String json) {
        List<ValidationMessage> read = new ArrayList<>();
        Element root = reader.read(json.getBytes(StandardCharsets.UTF_8), Format.JSON, read);
        if (root != null) {
            try {
                validator.validate(null, new ArrayList<>(), null, root, new ArrayList<>());
            } catch (AssertionError | RuntimeException e) {
                gaveUp++; // HL7's, of damage: its assertions, which a server runs without, and questions answered
                // wrongly
            }
        }
    }

    /** HL7's validator with the settings of the server's. */
    private static final class AskedAnyway extends InstanceValidator {

        private final Map<String, Integer> plain = new HashMap<>();
        private final List<String> objections = new ArrayList<>();

        AskedAnyway(IWorkerContext definitions) {
            super(
                    definitions,
                    new FhirInstanceValidator.NullEvaluationContext(),
                    new XVerExtensionManagerOld(definitions),
                    new ValidatorSession(),
                    new ValidatorSettings());
            setPolicyAdvisor(new FhirDefaultPolicyAdvisor());
            setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
            setAnyExtensionsAllowed(true);
            setErrorForUnknownProfiles(false);
            setUnknownCodeSystemsCauseErrors(true);
            setNoExtensibleWarnings(true);
        }

        @Override
        public boolean checkChild(
                ValidationContext validation,
                List<ValidationMessage> messages,
                StructureDefinition profile,
                ElementDefinition definition,
                Element resource,
                Element element,
                String actualType,
                NodeStack stack,
                boolean inCodeableConcept,
                boolean checkDisplay,
                ElementInfo child,
                String extensionUrl,
                ResourcePercentageLogger progress,
                ValidationMode mode) {
            List<ValidationMessage> said = new ArrayList<>();
            boolean valid = super.checkChild(
                    validation,
                    said,
                    profile,
                    definition,
                    resource,
                    element,
                    actualType,
                    stack,
                    inCodeableConcept,
                    checkDisplay,
                    child,
                    extensionUrl,
                    progress,
                    mode);
            messages.addAll(said);
            if (child.getSlice() == null
                    && child.getDefinition() instanceof PreparedElement prepared
                    && !prepared.hasBinding()
                    && prepared.certainlyAllows(child.getElement())) {
                plain.merge(child.getElement().fhirType(), 1, Integer::sum);
                if (!valid || !said.isEmpty()) {
                    objections.add(child.getPath() + " '" + child.getElement().getValue() + "': " + said);
                }
            }
            return valid;
        }
    }
}
