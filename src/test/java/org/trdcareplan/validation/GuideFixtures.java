package org.trdcareplan.validation;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.ig.Guide;
import org.trdcareplan.ig.GuideFiles;
import org.trdcareplan.ig.GuideFiles.ResourceFile;

/** What the proofs of the guide work on: the guide, its examples as text, its fixtures, and the server's validator. */
final class GuideFixtures {

    static final FhirContext CONTEXT = FhirContext.forR4Cached();
    static final Guide GUIDE = Guide.load(CONTEXT);

    private GuideFixtures() {}

    /** A rule's fixture as {@code ig/test/manifest.json} describes it. */
    record Fixture(String file, String pass, String key, String severity, String expression) {

        /** How both validators end the id of a finding of this rule. */
        String rule() {
            return "#" + key;
        }

        String text() {
            return FhirHttp.fixture(file.replace(".json", ""));
        }

        String passText() {
            return FhirHttp.fixture(pass.replace(".json", ""));
        }
    }

    static List<Fixture> fixtures() {
        try {
            List<Fixture> fixtures = new ArrayList<>();
            for (JsonNode row : new ObjectMapper().readTree(new File("ig/test/manifest.json"))) {
                fixtures.add(new Fixture(
                        row.get("file").asText(),
                        row.get("pass").asText(),
                        row.get("key").asText(),
                        row.get("severity").asText(),
                        row.get("expression").asText()));
            }
            return fixtures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ResourceFile> examples() {
        return GuideFiles.examples(GUIDE);
    }

    /** The server's validator, as the server configures it. */
    static ResourceValidator serverValidator() {
        return new ValidationConfiguration().resourceValidator(GUIDE, CONTEXT);
    }

    /** What it says of a resource in JSON. */
    static List<Finding> findings(ResourceValidator validator, String json) {
        return validator
                .validate(json.getBytes(StandardCharsets.UTF_8), Format.JSON)
                .findings();
    }
}
