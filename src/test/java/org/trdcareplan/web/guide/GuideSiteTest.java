package org.trdcareplan.web.guide;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The site that the build has written, page by page: nothing is broken, nothing is missing, nothing is loaded from elsewhere. */
class GuideSiteTest {

    private static final Path SITE = Path.of("ig/site");

    private static final Map<String, Document> pages = new TreeMap<>();
    private static Artifacts artifacts;

    @BeforeAll
    static void read() throws IOException {
        artifacts = Artifacts.read(GuideSite.packageBytes(), FhirContext.forR4Cached());
        try (Stream<Path> files = Files.list(SITE)) {
            files.filter(f -> f.toString().endsWith(".html"))
                    .forEach(f -> pages.put(f.getFileName().toString(), parse(f)));
        }
    }

    private static Document parse(Path file) {
        try {
            return Jsoup.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyArtifactHasAPageAndItsJson() {
        assertThat(artifacts.all()).hasSizeGreaterThan(300).allSatisfy(artifact -> {
            assertThat(pages).containsKey(artifact.page());
            assertThat(SITE.resolve(artifact.jsonFile())).hasContent(artifact.json());
            assertThat(pages.get(artifact.page()).select("a[href=" + artifact.jsonFile() + "]"))
                    .isNotEmpty();
        });
    }

    @Test
    void everyDefinitionAndEveryExampleIsListed() {
        assertThat(artifacts.all())
                .allSatisfy(artifact -> assertThat(pages.get(artifact.example() ? Indexes.EXAMPLES : Indexes.ARTIFACTS)
                                .select("a[href=" + artifact.page() + "]"))
                        .isNotEmpty());
    }

    @Test
    void everyWrittenPageIsThere() throws IOException {
        try (Stream<Path> written = Files.list(Path.of("ig/input/pagecontent"))) {
            assertThat(written.map(f -> f.getFileName().toString().replace(".md", ".html")))
                    .contains("index.html")
                    .allSatisfy(page -> assertThat(pages).containsKey(page));
        }
    }

    @Test
    void noLinkIsBroken() {
        List<String> broken = new ArrayList<>();
        pages.forEach((name, page) -> {
            for (Element element : page.select("[href], [src]")) {
                String target = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (target.startsWith("https://") || target.startsWith("http://")) {
                    continue;
                }
                String file = target.replaceFirst("#.*", "");
                String fragment = target.contains("#") ? target.substring(target.indexOf('#') + 1) : "";
                boolean there = file.isEmpty() || Files.isRegularFile(SITE.resolve(file));
                if (!there || !(fragment.isEmpty() || hasId(page(file, page), fragment))) {
                    broken.add(name + " -> " + target);
                }
            }
        });
        assertThat(broken).isEmpty();
    }

    private static Document page(String file, Document here) {
        return file.isEmpty() ? here : pages.get(file);
    }

    private static boolean hasId(Document page, String id) {
        return page != null && page.getElementById(id) != null;
    }

    @Test
    void everyPageSaysWhatItIs() {
        assertThat(pages).allSatisfy((name, page) -> {
            assertThat(page.title()).as("title of " + name).isNotBlank();
            assertThat(page.select("h1")).as("h1 of " + name).hasSize(1);
            assertThat(page.selectFirst("h1").text()).isNotBlank();
            assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
            assertThat(page.select("meta[name=description]").attr("content"))
                    .as("description of " + name)
                    .isNotBlank();
            assertThat(page.select("meta[name=viewport]")).hasSize(1);
            assertThat(page.select("main")).hasSize(1);
            assertThat(page.select("nav a[href=index.html]")).hasSize(1);
        });
    }

    @Test
    void noIdIsGivenTwiceOnAPage() {
        List<String> twice = new ArrayList<>();
        pages.forEach((name, page) -> {
            Set<String> ids = new HashSet<>();
            page.select("[id]").eachAttr("id").stream()
                    .filter(id -> !ids.add(id))
                    .forEach(id -> twice.add(name + "#" + id));
        });
        assertThat(twice).isEmpty();
    }

    @Test
    void nothingIsLoadedFromElsewhereAndNothingRuns() {
        assertThat(pages).allSatisfy((name, page) -> {
            assertThat(page.select("script, iframe, object, embed, form"))
                    .as(name)
                    .isEmpty();
            assertThat(page.select("[src^=http], link[href^=http], [src^=//], link[href^=//]"))
                    .as(name)
                    .isEmpty();
            assertThat(page.html()).as(name).doesNotContain("url(http").doesNotContain("javascript:");
        });
    }

    @Test
    void everyPictureHasATextAlternative() {
        assertThat(pages).allSatisfy((name, page) -> {
            assertThat(page.select("img:not([alt])")).as(name).isEmpty();
            page.select("svg").forEach(svg -> {
                assertThat(svg.attr("role")).as(name).isEqualTo("img");
                for (String id : svg.attr("aria-labelledby").split(" ", -1)) {
                    assertThat(page.getElementById(id)).as(name + " " + id).isNotNull();
                }
            });
        });
    }

    /** trd-phq9-1 stands in the FSH of the guide; the profile's cardinalities in its differential. */
    @Test
    void aProfilePageShowsFlagsCardinalityBindingsAndRules() {
        Document page = pages.get("StructureDefinition-trd-discharge-readiness.html");
        Element partOf = page.select("table.elements").first().select("tr").stream()
                .filter(row -> row.select("td").size() > 4
                        && row.select("td").first().text().equals("partOf"))
                .findFirst()
                .orElseThrow();

        assertThat(partOf.select("td").eachText()).startsWith("partOf", "S", "1..", "Reference(Procedure)");
        assertThat(page.select("#bindings ~ .scroll").text())
                .contains("required")
                .contains("TRD Transport Plan");
        assertThat(pages.get("StructureDefinition-trd-score-phq9.html")
                        .select("table.rules")
                        .text())
                .contains("trd-phq9-1")
                .contains("error")
                .contains("Observation.value[x]")
                .contains("$this <= 27");
    }
}
