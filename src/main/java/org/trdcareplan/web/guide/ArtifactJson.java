package org.trdcareplan.web.guide;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The JSON of an artifact as part of its page, with links where it refers to others. */
final class ArtifactJson {

    private static final Pattern STRING = Pattern.compile("&quot;([^&\\s]+)&quot;(,?)$", Pattern.MULTILINE);

    /** Longer ones, definitions with their snapshots, are only linked to. */
    private static final int SHOWN_CHARACTERS = 60_000;

    private ArtifactJson() {}

    static String section(Artifact artifact, Artifacts artifacts) {
        String link = "<p><a href=\"" + artifact.jsonFile() + "\" download>Download " + artifact.jsonFile() + "</a> ("
                + Math.max(1, artifact.json().length() / 1000) + " kB)</p>\n";
        if (artifact.json().length() > SHOWN_CHARACTERS) {
            return Html.section("json", "JSON", link);
        }
        String open = artifact.example() ? " open" : "";
        return Html.section(
                "json",
                "JSON",
                link + "<details" + open + "><summary>Show it</summary><pre tabindex=\"0\"><code>"
                        + linked(Html.text(artifact.json()), artifacts) + "</code></pre></details>");
    }

    private static String linked(String escaped, Artifacts artifacts) {
        Matcher strings = STRING.matcher(escaped);
        return strings.replaceAll(found -> {
            String value = found.group(1);
            Optional<Artifact> target = artifacts.definition(value).or(() -> artifacts.referred(value));
            String replacement = target.map(
                            a -> "&quot;<a href=\"" + a.page() + "\">" + value + "</a>&quot;" + found.group(2))
                    .orElse(found.group());
            return Matcher.quoteReplacement(replacement);
        });
    }
}
