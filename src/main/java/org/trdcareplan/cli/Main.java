package org.trdcareplan.cli;

import java.util.Arrays;
import java.util.Optional;

/**
 * The entry of the jar. {@code serve} is what is done unless another command is named; the others start neither Spring
 * nor a database, and none of their classes is loaded for a server.
 */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Optional<String[]> settings = serverSettings(arguments);
        if (settings.isPresent()) {
            TrdCarePlanServer.main(settings.get());
        } else {
            System.exit(Commands.run(arguments));
        }
    }

    /** What to start the server with, or empty if something else is asked for. */
    static Optional<String[]> serverSettings(String... arguments) {
        if (arguments.length == 0) {
            return Optional.of(arguments);
        }
        boolean serve = arguments[0].equals("serve");
        int first = serve ? 1 : 0;
        boolean settings = first == arguments.length
                ? serve
                : arguments[first].startsWith("--") && !Commands.ASKING.contains(arguments[first]);
        return settings ? Optional.of(Arrays.copyOfRange(arguments, first, arguments.length)) : Optional.empty();
    }
}
