package org.trdcareplan.cli.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final long SECOND = 1_000_000_000;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Piece tenBytes = new Piece("a.json", 1, 1, new byte[10]);

    private Progress progress(long size) {
        PrintStream watched = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Progress(
                new Streams(InputStream.nullInputStream(), OutputStream.nullOutputStream(), watched, true, true),
                size,
                0);
    }

    private String shown() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void countRateShareAndRemainingTimeAreShown() {
        Progress progress = progress(100);
        progress.validated(tenBytes, 1);
        progress.validated(tenBytes, SECOND);

        assertThat(shown()).endsWith("2 resources, 2/s, 20 %, 4 s left");
    }

    @Test
    void withoutASizeOnlyCountAndRateAreShown() {
        Progress progress = progress(0);
        progress.validated(tenBytes, 1);
        progress.validated(tenBytes, 2 * SECOND);

        assertThat(shown()).endsWith("2 resources, 1/s");
    }

    @Test
    void singleResourceIsNotShown() {
        progress(10).validated(tenBytes, 9 * SECOND);

        assertThat(shown()).isEmpty();
    }

    @Test
    void itIsNotShownMoreThanFiveTimesInASecond() {
        Progress progress = progress(0);
        for (int i = 0; i < 1_000; i++) {
            progress.validated(tenBytes, i * SECOND / 1_000);
        }

        assertThat(shown().split("\r", -1)).hasSizeLessThanOrEqualTo(6);
    }
}
