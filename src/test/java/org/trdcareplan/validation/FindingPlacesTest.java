package org.trdcareplan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trdcareplan.validation.GuideFixtures.CONTEXT;

import ca.uhn.fhir.fhirpath.IFhirPath;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.LenientErrorHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.validation.GuideFixtures.Fixture;

/** The place of every finding is FHIRPath that finds one node of the resource, by another engine, and has a line. */
class FindingPlacesTest {

    private static final ResourceValidator VALIDATOR = GuideFixtures.serverValidator();

    private static final IFhirPath PATHS = CONTEXT.newFhirPath();

    static Stream<Fixture> fixtures() {
        return GuideFixtures.fixtures().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void ofARule(Fixture fixture) {
        String json = fixture.text();

        assertPlaced(json, Format.JSON, CONTEXT.newJsonParser().parseResource(json));
    }

    /** Each is put before the status of a score: unknown names, wrong forms, wrong values, lists, contained resources. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"colour\": \"red\",",
                "\"issued\": \"yesterday\",",
                "\"method\": {\"coding\": [{\"display\": \"x\"}, {\"codes\": \"y\"}]},",
                "\"note\": [{\"text\": \"a\"}, {\"time\": \"2026-13-01\", \"text\": \"b\"}],",
                "\"component\": [{\"valueQuantity\": {\"value\": \"many\"}}],",
                "\"extension\": [{\"url\": \"http://clinic.test/x\"}, {\"valueString\": \"y\"}],",
                "\"contained\": [{\"resourceType\": \"Patient\", \"id\": \"p\", \"gender\": \"f\"}],",
                "\"focus\": [{\"reference\": \"#nobody\"}],",
            })
    void ofAMistakeInJson(String mistake) {
        String json = FhirHttp.fixture("pass/trd-phq9-1.1").replaceFirst("\"status\"", mistake + " \"status\"");

        assertPlaced(json, Format.JSON, lenient(CONTEXT.newJsonParser()).parseResource(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<colour value=\"red\"/>",
                "<issued value=\"yesterday\"/>",
                "<method><coding><display value=\"x\"/></coding><coding><codes value=\"y\"/></coding></method>",
                "<component><valueQuantity><value value=\"many\" unit=\"x\"/></valueQuantity></component>",
            })
    void ofAMistakeInXml(String mistake) {
        String good = CONTEXT.newXmlParser()
                .encodeResourceToString(CONTEXT.newJsonParser().parseResource(FhirHttp.fixture("pass/trd-phq9-1.1")));
        String xml = good.replaceFirst("<status", mistake + "<status");

        assertPlaced(xml, Format.XML, lenient(CONTEXT.newXmlParser()).parseResource(good));
    }

    private static IParser lenient(IParser parser) {
        return parser.setParserErrorHandler(new LenientErrorHandler(false).setErrorOnInvalidValue(false));
    }

    private static void assertPlaced(String content, Format format, IBaseResource resource) {
        List<Finding> findings = VALIDATOR
                .validate(content.getBytes(StandardCharsets.UTF_8), format)
                .findings();

        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.line()).isPositive();
            assertThat(finding.column()).isPositive();
            assertThat(finding.expression()).startsWith(resource.fhirType());
            if (format == Format.JSON) {
                assertThat(PATHS.evaluate(resource, finding.expression(), IBase.class))
                        .hasSize(1);
            } else {
                PATHS.parse(finding.expression());
            }
        });
    }
}
