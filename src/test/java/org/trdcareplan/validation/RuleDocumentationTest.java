package org.trdcareplan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trdcareplan.validation.GuideFixtures.GUIDE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The page that a finding names for its rule is in the site, and has the rule at the anchor. */
class RuleDocumentationTest {

    private static final Path SITE = Path.of("ig/site");

    @Test
    void everyRuleHasItsAnchor() throws IOException {
        Set<String> broken = new TreeSet<>();
        FindingCodes codes = new FindingCodes(GUIDE, null);
        for (StructureDefinition profile : profiles()) {
            for (ElementDefinition element : profile.getDifferential().getElement()) {
                for (ElementDefinitionConstraintComponent rule : element.getConstraint()) {
                    String url = codes.documentation(profile.getUrl(), rule.getKey());
                    String[] parts = url.replaceFirst("^/ig/", "").split("#", -1);
                    String page = Files.readString(SITE.resolve(parts[0]));
                    if (Jsoup.parse(page).getElementById(parts[1]) == null) {
                        broken.add(url);
                    }
                }
            }
        }

        assertThat(broken).isEmpty();
    }

    private static List<StructureDefinition> profiles() {
        return GUIDE.definitions().stream()
                .filter(StructureDefinition.class::isInstance)
                .map(StructureDefinition.class::cast)
                .toList();
    }
}
