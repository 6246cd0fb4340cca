package org.trdcareplan.cli.validate;

import java.util.Locale;

/** One line for whoever waits: how many resources, how fast, and how long it will still take. */
final class Progress {

    private static final long INTERVAL = 200_000_000;
    private static final double SECOND = 1_000_000_000;

    private final Streams streams;
    private final long size;
    private final long began;
    private long shown;
    private long resources;
    private long bytes;

    /**
     * @param size of all inputs in bytes, or 0 if it is not known
     * @param now in nanoseconds, as all times here
     */
    Progress(Streams streams, long size, long now) {
        this.streams = streams;
        this.size = size;
        this.began = now;
        this.shown = now;
    }

    /** A first resource is not shown: it may be the only one. */
    void validated(Piece piece, long now) {
        resources++;
        bytes += piece.content().length;
        if (resources > 1 && now - shown >= INTERVAL) {
            shown = now;
            streams.show(line((now - began) / SECOND));
        }
    }

    private String line(double seconds) {
        String line = String.format(Locale.ROOT, "%,d resources, %,.0f/s", resources, resources / seconds);
        if (size == 0) {
            return line;
        }
        double share = Math.min(1, (double) bytes / size);
        return line + String.format(Locale.ROOT, ", %.0f %%, %,.0f s left", 100 * share, seconds / share - seconds);
    }
}
