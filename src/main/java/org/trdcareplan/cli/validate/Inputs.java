package org.trdcareplan.cli.validate;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The inputs that the arguments name, in their order. A directory is walked when its turn comes, its entries sorted by
 * name, and never more than one directory's entries at each depth are held.
 */
final class Inputs {

    /** Standard input as an argument. */
    static final String STDIN = "-";

    private static final List<String> SUFFIXES = List.of(".json", ".ndjson", ".xml");

    private final List<String> arguments;

    Inputs(List<String> arguments) {
        this.arguments = List.copyOf(arguments);
    }

    /** Is shown the inputs one by one. */
    interface Visitor {

        void stdin() throws IOException;

        void file(Path file) throws IOException;

        /** Something named cannot be read: the rest is visited all the same. */
        void unreadable(String sentence);
    }

    void visit(Visitor visitor) {
        for (String argument : arguments) {
            try {
                if (argument.equals(STDIN)) {
                    visitor.stdin();
                } else {
                    visit(Path.of(argument), visitor);
                }
            } catch (InvalidPathException e) {
                visitor.unreadable("Not a path: " + argument + ".");
            } catch (IOException e) {
                visitor.unreadable("Cannot read standard input: " + reason(e) + ".");
            }
        }
    }

    private static void visit(Path named, Visitor visitor) {
        if (!Files.isDirectory(named)) {
            visitFile(named, visitor);
        } else if (!visitDirectory(named, visitor)) {
            visitor.unreadable(
                    "Nothing to validate in " + named + ": no file there ends in " + String.join(", ", SUFFIXES) + ".");
        }
    }

    private static void visitFile(Path file, Visitor visitor) {
        try {
            visitor.file(file);
        } catch (IOException e) {
            visitor.unreadable("Cannot read " + file + ": " + reason(e) + ".");
        }
    }

    /** Whether there was a file in it, or something that could not be looked into. */
    private static boolean visitDirectory(Path directory, Visitor visitor) {
        try {
            boolean any = false;
            for (Path entry : entriesOf(directory)) {
                // A link to a directory could lead back to where it lies.
                if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    any |= visitDirectory(entry, visitor);
                } else if (isToValidate(entry)) {
                    visitFile(entry, visitor);
                    any = true;
                }
            }
            return any;
        } catch (IOException e) {
            visitor.unreadable("Cannot read " + directory + ": " + reason(e) + ".");
            return true;
        }
    }

    private static boolean isToValidate(Path entry) {
        return Files.isRegularFile(entry) && SUFFIXES.stream().anyMatch(suffix -> endsWith(entry, suffix));
    }

    /** Those that are not hidden, by name. */
    private static List<Path> entriesOf(Path directory) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
            for (Path entry : stream) {
                if (!Files.isHidden(entry)) {
                    entries.add(entry);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(entries);
        return entries;
    }

    /** Whether each line of the file is a resource of its own. */
    static boolean isByLine(Path file) {
        return endsWith(file, ".ndjson");
    }

    private static boolean endsWith(Path file, String suffix) {
        String name = file.getFileName().toString();
        return name.regionMatches(true, name.length() - suffix.length(), suffix, 0, suffix.length());
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        return e.getMessage();
    }

    /** All bytes of the files, or 0 if some of the inputs have no size that is known before they are read. */
    long size() {
        Sizes sizes = new Sizes();
        visit(sizes);
        return sizes.known ? sizes.sum : 0;
    }

    private static final class Sizes implements Visitor {

        private long sum;
        private boolean known = true;

        @Override
        public void stdin() {
            known = false;
        }

        @Override
        public void file(Path file) throws IOException {
            sum += Files.size(file);
            known &= Files.isRegularFile(file);
        }

        @Override
        public void unreadable(String sentence) {
            // told when it is visited
        }
    }
}
