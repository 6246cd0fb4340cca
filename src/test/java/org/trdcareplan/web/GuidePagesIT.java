package org.trdcareplan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.FhirHttp.Answer;
import org.trdcareplan.ServerTest;

/** The guide over HTTP. */
@ServerTest
class GuidePagesIT {

    @Autowired
    private FhirHttp http;

    private Answer get(String path, String... headers) {
        return http.send("GET", path, BodyPublishers.noBody(), headers);
    }

    @ParameterizedTest
    @CsvSource({
        "/ig/, text/html",
        "/ig/index.html, text/html",
        "/ig/StructureDefinition-trd-careplan-esketamine.html, text/html",
        "/ig/StructureDefinition-trd-careplan-esketamine.json, application/json",
        "/ig/CarePlan-esketamine-plan.json, application/json",
        "/ig/guide.css, text/css",
        "/ig/icon.svg, image/svg+xml"
    })
    void isServedWithItsType(String path, String type) {
        Answer answer = get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith(type);
    }

    @Test
    void theAddressWithoutSlashLeadsToTheHomePage() {
        Answer answer = get("/ig");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/ig/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ig/nothing.html",
                "/ig/package.tgz",
                "/ig/.made-of",
                "/ig/../package.tgz",
                "/ig/..%2fpackage.tgz",
                "/ig/%2e%2e/package.tgz",
                "/ig/site/index.html",
                "/ig/..;/package.tgz"
            })
    void nothingButThePagesIsServed(String path) {
        assertThat(get(path).status()).isIn(400, 404);
    }

    @Test
    void aPageIsNotSentAgainWhenItHasNotChanged() {
        String tag = get("/ig/index.html").header("ETag");

        assertThat(tag).matches("\"[0-9a-f]{32}\"");
        assertThat(get("/ig/index.html", "If-None-Match", tag).status()).isEqualTo(304);
    }

    @Test
    void theBrowserIsHeldToWhatThePagesNeed() {
        for (String path : new String[] {"/ig/", "/ig/guide.css", "/ig/nothing.html"}) {
            Answer answer = get(path);

            assertThat(answer.header("Content-Security-Policy"))
                    .contains("default-src 'self'")
                    .contains("script-src 'none'");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }
    }

    @Test
    void onlyReadingIsPossible() {
        assertThat(http.send("POST", "/ig/index.html", BodyPublishers.ofString("x"))
                        .status())
                .isEqualTo(405);
    }
}
