package org.trdcareplan.validation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule is said in the words of whoever made it. */
final class BrokenRule implements Rewording {

    private static final Pattern FAILED = Pattern.compile("Constraint failed: ([^:]+): '(.*)'", Pattern.DOTALL);

    private static final Pattern FAILED_OF_KNOWN_SOURCE =
            Pattern.compile("Constraint failed: ([^:]+): '(.*)' \\(defined in .*", Pattern.DOTALL);

    @Override
    public Optional<Sentence> reword(Said said) {
        for (Pattern form : new Pattern[] {FAILED_OF_KNOWN_SOURCE, FAILED}) {
            Matcher failed = form.matcher(said.text());
            if (failed.lookingAt()) {
                return Sentence.about(failed.group(1), failed.group(2));
            }
        }
        return Optional.empty();
    }
}
