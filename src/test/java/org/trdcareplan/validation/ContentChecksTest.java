package org.trdcareplan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no JSON and no XML that everybody reads alike, and where; places are counted by hand. */
class ContentChecksTest {

    private static List<Finding> json(String content) {
        return ContentChecks.check(content.getBytes(StandardCharsets.UTF_8), Format.JSON);
    }

    private static List<Finding> xml(String content) {
        return ContentChecks.check(content.getBytes(StandardCharsets.UTF_8), Format.XML);
    }

    private static void assertOne(List<Finding> findings, String key, int line, int column) {
        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(List.of(finding.key(), finding.line(), finding.column())).isEqualTo(List.of(key, line, column));
    }

    private static byte[] with(String before, int... bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        for (int b : bytes) {
            out.write(b);
        }
        return out.toByteArray();
    }

    @Test
    void soundJsonAndXmlHaveNoFinding() {
        assertThat(json("{\"resourceType\": \"Patient\", \"name\": [{\"family\": \"Müller\"}, {\"family\": \"M\"}]}"))
                .isEmpty();
        assertThat(xml("<Patient xmlns=\"http://hl7.org/fhir\"><active value=\"true\"/></Patient>"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t"})
    void nothingIsEmpty(String nothing) {
        assertThat(json(nothing)).singleElement().extracting(Finding::key).isEqualTo(ContentChecks.EMPTY);
        assertThat(xml(nothing)).singleElement().extracting(Finding::key).isEqualTo(ContentChecks.EMPTY);
    }

    @Test
    void aByteOrderMarkIsNoMistake() {
        assertThat(json("\uFEFF{\"resourceType\": \"Patient\"}")).isEmpty();
        assertThat(xml("\uFEFF<Patient xmlns=\"http://hl7.org/fhir\"/>")).isEmpty();
    }

    /** 0xFC is ü in ISO 8859-1; in UTF-8 no character begins with it (RFC 3629 §3). */
    @Test
    void latin1IsToldWithItsByteAndPlace() {
        byte[] content = with("{\"a\": \"é\",\n \"b\": \"é", 0xFC, '"', '}');

        List<Finding> findings = ContentChecks.check(content, Format.JSON);

        assertOne(findings, ContentChecks.NOT_UTF_8, 2, 9);
        assertThat(findings.get(0).message()).contains("0xFC");
    }

    /** RFC 3629 §3 and §10: an overlong solidus and a surrogate in bytes. */
    @Test
    void overlongFormsAndSurrogatesAreNotUtf8() {
        assertThat(ContentChecks.check(with("{\"a\": \"", 0xC0, 0xAF, '"', '}'), Format.JSON))
                .extracting(Finding::key)
                .containsExactly(ContentChecks.NOT_UTF_8);
        assertThat(ContentChecks.check(with("{\"a\": \"", 0xED, 0xA0, 0x80, '"', '}'), Format.JSON))
                .extracting(Finding::key)
                .containsExactly(ContentChecks.NOT_UTF_8);
    }

    @Test
    void utf16IsToldAsSuch() {
        byte[] content = "{\"resourceType\": \"Patient\"}".getBytes(StandardCharsets.UTF_16);

        assertThat(ContentChecks.check(content, Format.JSON))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("UTF-16"));
    }

    @Test
    void theOtherFormatIsTold() {
        assertOne(json("<Patient/>"), ContentChecks.OTHER_FORMAT, 1, 1);
        assertOne(xml(" {}"), ContentChecks.OTHER_FORMAT, 1, 2);
        assertOne(xml("hello"), ContentChecks.OTHER_FORMAT, 1, 1);
    }

    @Test
    void whatIsNoJsonIsToldWithItsPlace() {
        assertOne(json("hello"), ContentChecks.NOT_WELL_FORMED, 1, 1);
        assertOne(json("[]"), ContentChecks.NOT_WELL_FORMED, 1, 1);
        assertOne(json("{\"a\": 1,}"), ContentChecks.NOT_WELL_FORMED, 1, 9);
        assertOne(json("{\"a\": 01}"), ContentChecks.NOT_WELL_FORMED, 1, 8); // a digit after a leading zero
        assertOne(json("{\"a\": NaN}"), ContentChecks.NOT_WELL_FORMED, 1, 10); // after the word
        assertOne(json("{'a': 1}"), ContentChecks.NOT_WELL_FORMED, 1, 2);
        assertOne(json("{\"a\": 1 /* b */}"), ContentChecks.NOT_WELL_FORMED, 1, 9);
    }

    @Test
    void jsonThatEndsTooEarlyIsTold() {
        for (String cut : List.of("{", "{\"a\"", "{\"a\": [1, {\"b\": \"c\"}", "{\"a\": \"bc")) {
            assertThat(json(cut)).as(cut).singleElement().satisfies(finding -> {
                assertThat(finding.key()).isEqualTo(ContentChecks.NOT_WELL_FORMED);
                assertThat(finding.message()).contains("ends too early");
                assertThat(finding.line()).isEqualTo(1);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"}", "{}", "x", ",", "1"})
    void whatFollowsTheResourceIsTold(String garbage) {
        assertOne(json("{\"resourceType\": \"Patient\"}\n" + garbage), ContentChecks.NOT_WELL_FORMED, 2, 1);
    }

    @Test
    void everyDuplicateKeyIsToldAtItsPlace() {
        List<Finding> findings = json("""
                {"resourceType": "Patient",
                 "é": "é", "é": 1,
                 "name": [{"family": "A", "extension": [{"url": "u", "url": "v"}]}],
                 "resourceType": "Patient"}
                """);

        assertThat(findings).extracting(Finding::key).containsOnly(ContentChecks.DUPLICATE_KEY);
        assertThat(findings).extracting(Finding::line).containsExactly(2, 3, 4);
        assertThat(findings).extracting(Finding::column).containsExactly(12, 54, 2);
        assertThat(findings.get(1).message()).contains("\"url\"");
        assertThat(findings).noneMatch(finding -> finding.severity() == Severity.FATAL);
    }

    @Test
    void anEscapedKeyIsTheSameKey() {
        assertOne(json("{\"ab\": 1, \"a\\u0062\": 2}"), ContentChecks.DUPLICATE_KEY, 1, 11);
    }

    @Test
    void aHundredLevelsAreReadAndOneMoreIsNot() {
        assertThat(json(nested(100))).isEmpty();
        assertOne(json(nested(101)), ContentChecks.TOO_DEEP, 1, 6 * 50 + 1);
        assertThat(xml("<a>".repeat(100) + "</a>".repeat(100))).isEmpty();
        assertThat(xml("<a>".repeat(101) + "</a>".repeat(101)))
                .extracting(Finding::key)
                .containsExactly(ContentChecks.TOO_DEEP);
    }

    /** An object in an array in an object: {"a":[{"a":[...]}]}. */
    private static String nested(int levels) {
        String open = "{\"a\":[".repeat(levels / 2) + (levels % 2 == 1 ? "{" : "");
        return open + (levels % 2 == 1 ? "}" : "") + "]}".repeat(levels / 2);
    }

    @Test
    void tenThousandLevelsAndMoreAreToldAtOnce() {
        assertThat(json("{\"a\":".repeat(10_000))).extracting(Finding::key).containsExactly(ContentChecks.TOO_DEEP);
        assertThat(json("{\"a\":" + "[".repeat(8_000_000)))
                .extracting(Finding::key)
                .containsExactly(ContentChecks.TOO_DEEP);
        assertThat(xml("<a>".repeat(10_000))).extracting(Finding::key).containsExactly(ContentChecks.TOO_DEEP);
    }

    @Test
    void aNarrativeIsNotNestedWithoutEnd() {
        String div = "<div>".repeat(10_000) + "</div>".repeat(10_000);

        assertThat(json("{\"text\": {\"div\": \"" + div + "\"}}"))
                .extracting(Finding::key)
                .containsExactly(ContentChecks.TOO_DEEP);
        assertThat(json("{\"text\": {\"div\": \"<div>" + "<p>a<br/></p>".repeat(1000) + "</div>\"}}"))
                .isEmpty();
    }

    @Test
    void aNumberOfAMillionDigitsIsNotRead() {
        assertOne(json("{\"value\": " + "1".repeat(1_000_000) + "}"), "trd-unwieldy-number", 1, 11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000000", "-1.5E+1001", "1e-1001", "0e99999999999", "1E-000000000099999999999"})
    void aNumberThatHasAMillionDigitsWhenWrittenOutIsNotRead(String number) {
        assertOne(json("{\"value\": " + number + "}"), "trd-unwieldy-number", 1, 11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000", "-1.5E-1000", "0", "12.50", "1E+2"})
    void otherNumbersAreRead(String number) {
        assertThat(json("{\"value\": " + number + "}")).isEmpty();
    }

    @Test
    void anObjectOfAMillionKeysIsNotRead() {
        StringBuilder many = new StringBuilder("{\"a\": 0");
        for (int i = 0; i < 1_000_000; i++) {
            many.append(",\"a").append(i).append("\":0");
        }

        assertThat(json(many.append('}').toString())).extracting(Finding::key).containsExactly(ContentChecks.TOO_MANY);
    }

    @Test
    void aMillionMistakesAreNotAllTold() {
        assertThat(json("{\"a\": [" + "{\"b\":1,\"b\":1},".repeat(1_000_000) + "0]}"))
                .hasSize(101);
    }

    @Test
    void nulAndHalfOfASurrogatePairAreTold() {
        assertOne(json("{\"a\": \"b\\u0000\"}"), ContentChecks.NUL, 1, 7);
        assertOne(json("{\"a\": \"b\\uD83D\"}"), ContentChecks.NUL, 1, 7);
        assertThat(json("{\"a\": \"\\uD83D\\uDE00 \\u00e9\"}")).isEmpty();
        assertOne(json("{\"a\": \"\0\"}"), ContentChecks.NOT_WELL_FORMED, 1, 8);
        assertThat(xml("<a b=\"\0\"/>")).extracting(Finding::key).containsExactly(ContentChecks.NOT_WELL_FORMED);
    }

    @Test
    void xmlWithADocumentTypeIsTold() {
        assertOne(
                xml("<!DOCTYPE Patient>\n<Patient xmlns=\"http://hl7.org/fhir\"/>"), ContentChecks.DOCUMENT_TYPE, 1, 1);
    }

    @Test
    void anExternalEntityIsNotFetched() {
        assertThat(xml("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"))
                .extracting(Finding::key)
                .containsExactly(ContentChecks.DOCUMENT_TYPE);
    }

    /** The "billion laughs": nine levels of ten. */
    @Test
    void entitiesAreNotExpanded() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }

        assertThat(xml(laughs + "]><a>&l9;</a>")).extracting(Finding::key).containsExactly(ContentChecks.DOCUMENT_TYPE);
    }

    @Test
    void anEntityThatXmlDoesNotKnowIsTold() {
        List<Finding> findings = xml("<a>\n  &nbsp;</a>");

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).line()).isEqualTo(2);
        assertThat(findings.get(0).severity()).isEqualTo(Severity.FATAL);
        assertThat(findings.get(0).message()).contains("nbsp");
    }

    @Test
    void xmlThatIsNotWellFormedIsToldWithItsLine() {
        for (String wrong : List.of("<a>\n<b></a>", "<a>\n", "<a>\n</a><a/>", "<a>\n</a>x", "<a\nb='1' b='2'/>")) {
            assertThat(xml(wrong)).as(wrong).singleElement().satisfies(finding -> {
                assertThat(finding.key()).isEqualTo(ContentChecks.NOT_WELL_FORMED);
                assertThat(finding.line()).isEqualTo(2);
                assertThat(finding.message()).doesNotContain("\n").doesNotContain("com.ctc");
            });
        }
    }

    @Test
    void anotherEncodingInTheDeclarationIsTold() {
        assertThat(xml("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>"))
                .extracting(Finding::key)
                .containsExactly(ContentChecks.NOT_UTF_8);
        assertThat(xml("<?xml version=\"1.0\" encoding=\"utf-8\"?><a/>")).isEmpty();
    }

    @Test
    void sixteenMegabytesOfAnythingAreChecked() {
        assertThatCode(() -> {
                    for (String piece :
                            List.of("{\"a\":[", "\"", "\\", "[", "{", "<", "<a ", "<a/>", "-", "1", "e", "\0")) {
                        String much = piece.repeat(16_000_000 / piece.length());
                        json("{\"a\": [" + much);
                        json("{\"div\": \"" + much);
                        xml("<a>" + much);
                    }
                })
                .doesNotThrowAnyException();
    }
}
