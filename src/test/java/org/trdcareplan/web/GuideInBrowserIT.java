package org.trdcareplan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trdcareplan.ServerTest;

/**
 * The guide as a reader sees it, on a phone and on a desk, by day and by night. Needs Chromium (Debian: {@code apt-get
 * install chromium}); without one it is left out, unless {@code TRD_BROWSER=required}, which CI sets. Leaves pictures in
 * {@code target/guide-screenshots}.
 */
@ServerTest
class GuideInBrowserIT {

    private static final List<String> PAGES = List.of(
            "index.html",
            "esketamine.html",
            "ect.html",
            "data-model.html",
            "search.html",
            "artifacts.html",
            "examples.html",
            "StructureDefinition-trd-careplan.html",
            "StructureDefinition-trd-ect-record.html",
            "CodeSystem-trd-instrument.html",
            "ValueSet-trd-score-code.html",
            "CapabilityStatement-trd-server.html",
            "CarePlan-esketamine-plan.html",
            "Bundle-esketamine-submission.html");

    private static Chromium browser;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Optional<Path> program = Chromium.program();
        boolean required = "required".equals(System.getenv("TRD_BROWSER"));
        assumeTrue(
                required || program.isPresent(),
                "No Chromium on this machine: the guide is not looked at in a browser");
        browser = Chromium.start(
                program.orElseThrow(() -> new IllegalStateException("TRD_BROWSER=required, but no Chromium")));
    }

    @AfterAll
    static void stop() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "phone, 360, 740, false",
        "desk, 1280, 900, false",
        "phone-dark, 360, 740, true",
        "desk-dark, 1280, 900, true"
    })
    void everyPageFitsTheScreenAndLoadsWhole(String name, int width, int height, boolean dark)
            throws IOException, InterruptedException {
        browser.screen(width, height, dark);
        for (String page : PAGES) {
            List<String> complaints = browser.load("http://127.0.0.1:" + port + "/ig/" + page);
            browser.screenshot(Path.of("target/guide-screenshots", name, page.replace(".html", ".png")));

            assertThat(complaints).as(page).isEmpty();
            assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
                    .as("width of %s on a %s", page, name)
                    .isLessThanOrEqualTo(width);
            assertThat(browser.evaluate("getComputedStyle(document.body).fontFamily")
                            .asText())
                    .as("the style sheet of %s", page)
                    .contains("system-ui");
        }
    }
}
