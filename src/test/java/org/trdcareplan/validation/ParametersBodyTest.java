package org.trdcareplan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A resource taken out of its Parameters stays at its line and column. */
class ParametersBodyTest {

    private static final String NS = "http://hl7.org/fhir";

    private static ParametersBody json(String content) {
        return ParametersBody.of(content.getBytes(StandardCharsets.UTF_8), Format.JSON);
    }

    private static ParametersBody xml(String content) {
        return ParametersBody.of(content.getBytes(StandardCharsets.UTF_8), Format.XML);
    }

    private static String text(ParametersBody body) {
        return new String(body.resource(), StandardCharsets.UTF_8);
    }

    /** Line and column of a piece of text, counted from 1. */
    private static Place place(String content, String piece) {
        int at = content.indexOf(piece);
        int line = 1
                + (int) content.substring(0, at).chars().filter(c -> c == '\n').count();
        return new Place(line, at - content.lastIndexOf('\n', at));
    }

    @Test
    void resourceInJsonStaysAtItsPlace() {
        String content = """
                {"resourceType": "Parameters", "id": "ü", "parameter": [
                  {"name": "ä", "resource": {"resourceType": "Patient",
                    "gender": "other"}}]}
                """.replace("\"ä\"", "\"resource\"");

        ParametersBody body = json(content);

        assertThat(text(body).strip()).isEqualTo("""
                {"resourceType": "Patient",
                    "gender": "other"}""");
        assertThat(place(text(body), "\"resourceType\"")).isEqualTo(new Place(2, 37));
        assertThat(place(text(body), "\"gender\"")).isEqualTo(place(content, "\"gender\""));
    }

    @Test
    void resourceBehindOtherThanAsciiOnItsLineStaysAtItsPlace() {
        String content = "{\"id\": \"üüü😀\", \"parameter\": [{\"resource\": {\"x\": 1}, \"name\": \"resource\"}]}";

        assertThat(place(text(json(content)), "{\"x\"")).isEqualTo(place(content, "{\"x\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"valueUri", "valueCanonical", "valueString", "valueUrl"})
    void profileMayBeOfAnyStringType(String value) {
        ParametersBody body = json(
                "{\"parameter\": [{\"name\": \"profile\", \"%s\": \"urn:a\"}, {\"name\": \"profile\", \"%s\": \"urn:b\"}]}"
                        .formatted(value, value));

        assertThat(body.profiles()).containsExactly("urn:a", "urn:b");
        assertThat(body.resource()).isNull();
    }

    @Test
    void modeIsReadFromJsonAndXml() {
        assertThat(json("{\"parameter\": [{\"name\": \"mode\", \"valueCode\": \"create\"}]}")
                        .modes())
                .containsExactly("create");
        assertThat(xml("<Parameters xmlns='" + NS
                                + "'><parameter><name value='mode'/><valueCode value='create'/></parameter></Parameters>")
                        .modes())
                .containsExactly("create");
    }

    @Test
    void twoResourcesAreRefused() {
        assertThatThrownBy(() -> json("{\"parameter\": [{\"name\": \"resource\", \"resource\": {}}, "
                        + "{\"name\": \"resource\", \"resource\": {}}]}"))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("once");
    }

    @Test
    void unknownParameterIsRefused() {
        assertThatThrownBy(() -> json("{\"parameter\": [{\"name\": \"colour\", \"valueString\": \"red\"}]}"))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("colour");
    }

    @Test
    void resourceInXmlInheritsItsNamespaceAndStaysAtItsPlace() {
        String content = "<Parameters xmlns=\"" + NS + "\">\n"
                + "  <parameter>\n    <name value=\"resource\"/>\n    <resource>\n"
                + "<Patient>\n  <gender value=\"other\"/>\n</Patient>\n"
                + "    </resource>\n  </parameter>\n</Parameters>";

        String patient = text(xml(content));

        assertThat(patient).containsOnlyOnce("xmlns=\"" + NS + "\"").endsWith("</Patient>");
        assertThat(place(patient, ">\n")).isEqualTo(place(content, ">\n  <gender"));
        assertThat(place(patient, "<gender")).isEqualTo(place(content, "<gender"));
        assertThat(Root.of(patient.getBytes(StandardCharsets.UTF_8), Format.XML).type())
                .isEqualTo("Patient");
    }

    @Test
    void resourceInOneLineOfXmlStaysAtItsPlace() {
        String content = "<f:Parameters xmlns:f=\"" + NS + "\"><f:parameter><f:name value=\"resource\"/><f:resource>"
                + "<f:Patient/></f:resource></f:parameter></f:Parameters>";

        String patient = text(xml(content));

        assertThat(patient).endsWith("<f:Patient xmlns:f=\"" + NS + "\"/>");
        assertThat(place(patient, "/>")).isEqualTo(place(content, "/></f:resource>"));
    }

    @Test
    void resourceInXmlKeepsItsOwnNamespace() {
        String content =
                "<Parameters xmlns=\"" + NS + "\"><parameter><name value=\"resource\"/><resource>" + "<Patient xmlns=\""
                        + NS + "\" id='é'><gender value=\"other\"/></Patient></resource></parameter></Parameters>";

        String patient = text(xml(content));

        assertThat(patient.strip())
                .isEqualTo("<Patient xmlns=\"" + NS + "\" id='é'><gender value=\"other\"/></Patient>");
        assertThat(place(patient, "<gender")).isEqualTo(place(content, "<gender"));
    }
}
