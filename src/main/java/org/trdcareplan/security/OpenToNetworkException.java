package org.trdcareplan.security;

/** The server would listen where others reach it, and nothing would keep them out. */
public final class OpenToNetworkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OpenToNetworkException(String property, String address) {
        super("Refusing to listen on " + address + ": this version has no access control, so anybody who reaches the"
                + " port could read and change every record. Set " + property + " to 127.0.0.1, or, in a container or"
                + " on a network that already keeps others out, set " + LoopbackOnly.OVERRIDE + "=true.");
    }
}
