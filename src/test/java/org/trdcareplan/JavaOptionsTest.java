package org.trdcareplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docker/java.options}: Java passes over what it does not know there, so it would pass over a misspelt one too. */
class JavaOptionsTest {

    private static final Path OPTIONS = Path.of("docker/java.options");

    /** Since Java 24, and not told apart here from one that no Java knows. */
    private static final String OF_NEWER_JAVA = "UseCompactObjectHeaders";

    private static final Pattern NAMED = Pattern.compile("(?m)^-XX:[+-]?(\\w+)");

    /** A line such as {@code bool UseSerialGC = true {product} {command line}}. */
    private static final Pattern KNOWN = Pattern.compile("(?m)^ *\\w+ (\\w+) +=");

    @Test
    void namesOnlyWhatJavaKnows() throws Exception {
        String file = Files.readString(OPTIONS);

        String output = java("@" + OPTIONS, "-XX:+PrintFlagsFinal", "-version");

        Set<String> named = names(NAMED, file);
        assertThat(named).contains("UseSerialGC", OF_NEWER_JAVA);
        named.remove(OF_NEWER_JAVA);
        assertThat(names(KNOWN, output)).containsAll(named);
    }

    /** Nothing that would stand above the server's log at every start. */
    @Test
    void makesJavaSayNothing() throws Exception {
        assertThat(java("@" + OPTIONS, "-version")).isEqualTo(java("-version"));
    }

    private static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String java(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(ServerProcess.JAVA);
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
