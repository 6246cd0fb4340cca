package org.trdcareplan.cli.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each piece is written here as {@code line:column content}, counted by hand. */
class ResourceReaderTest {

    private static List<String> pieces(InputStream in, boolean byLine) {
        List<String> pieces = new ArrayList<>();
        try (ResourceReader reader = new ResourceReader(in, "input", byLine)) {
            for (Piece piece = reader.next(); piece != null; piece = reader.next()) {
                pieces.add(piece.line() + ":" + piece.column() + " "
                        + new String(piece.content(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return pieces;
    }

    private static List<String> pieces(String text) {
        return pieces(stream(text), false);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void oneValueIsOneResource() {
        assertThat(pieces("{\n  \"a\": [1, {}]\n}\n")).containsExactly("1:1 {\n  \"a\": [1, {}]\n}");
    }

    @Test
    void bracketsAndQuotesInStringsDoNotEndAValue() {
        assertThat(pieces("{\"a\": \"}\\\"]\\\\\"}")).containsExactly("1:1 {\"a\": \"}\\\"]\\\\\"}");
    }

    @Test
    void valuesAfterEachOtherAreResourcesAtTheirPlaces() {
        assertThat(pieces("{\n}\n\n  {\n} {}")).containsExactly("1:1 {\n}", "4:3 {\n}", "5:3 {}");
    }

    @Test
    void columnsCountCharactersAndNotBytes() {
        assertThat(pieces("{\"ä\":\"€\"} {}")).containsExactly("1:1 {\"ä\":\"€\"}", "1:11 {}");
    }

    @Test
    void valueAloneOnTheFirstLineMakesEachLineAResource() {
        assertThat(pieces("{\"a\":1}\r\n{\"a\":\n{\"a\":3}\n"))
                .containsExactly("1:1 {\"a\":1}", "2:1 {\"a\":", "3:1 {\"a\":3}");
    }

    @Test
    void brokenLineDoesNotSwallowTheNext() {
        assertThat(pieces(stream("{\"a\":\n\n{\"b\":2}"), true)).containsExactly("1:1 {\"a\":", "3:1 {\"b\":2}");
    }

    @Test
    void whatFollowsAValueIsNotLost() {
        assertThat(pieces("{\n}\n}")).containsExactly("1:1 {\n}", "3:1 }");
        assertThat(pieces("{} x {}")).containsExactly("1:1 {}", "1:4 x {}");
    }

    @Test
    void unfinishedValueReachesToTheEnd() {
        assertThat(pieces("{\"a\": {\n")).containsExactly("1:1 {\"a\": {\n");
    }

    @Test
    void xmlIsOneResourceWithTheBlanksBeforeIt() {
        assertThat(pieces("\n<Patient>\n</Patient>\n")).containsExactly("1:1 \n<Patient>\n</Patient>\n");
    }

    @Test
    void nothingAtAllIsOneEmptyResource() {
        assertThat(pieces("")).containsExactly("1:1 ");
    }

    @Test
    void ndjsonWithoutLinesIsNoResource() {
        assertThat(pieces(stream("\n\n"), true)).isEmpty();
    }

    @Test
    void byteOrderMarkIsNoContent() {
        assertThat(pieces("\uFEFF{}")).containsExactly("1:1 {}");
    }

    @Test
    void valueLongerThanAnyBufferIsWhole() {
        String text = "{\"a\": \"" + "x".repeat(200_000) + "\"}";

        assertThat(pieces(text + "\n" + text)).containsExactly("1:1 " + text, "2:1 " + text);
    }
}
