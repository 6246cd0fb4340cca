package org.trdcareplan.bench;

import java.net.http.HttpResponse;

/** Ends a run: what is measured must be right. */
final class WrongAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 4000;

    WrongAnswerException(String server, String asked, HttpResponse<String> answer) {
        super("Wrong answer of %s to %s: %d%n%s".formatted(server, asked, answer.statusCode(), shown(answer.body())));
    }

    private static String shown(String body) {
        return body.length() > SHOWN ? body.substring(0, SHOWN) + "..." : body;
    }
}
