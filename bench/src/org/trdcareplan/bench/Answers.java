package org.trdcareplan.bench;

import java.net.http.HttpResponse;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What makes an answer right. */
final class Answers {

    private static final Pattern ERROR = Pattern.compile("\"severity\"\\s*:\\s*\"(error|fatal)\"");
    private static final Pattern MATCH = Pattern.compile("\"mode\"\\s*:\\s*\"match\"");
    private static final Pattern INCLUDE = Pattern.compile("\"mode\"\\s*:\\s*\"include\"");
    private static final Pattern FULL_URL = Pattern.compile("\"fullUrl\"\\s*:");
    private static final Pattern TOTAL = Pattern.compile("\"total\"\\s*:\\s*(\\d+)");
    private static final Pattern NEXT =
            Pattern.compile("\"relation\"\\s*:\\s*\"next\"\\s*,\\s*\"url\"\\s*:\\s*\"([^\"]+)\"");

    private Answers() {}

    static Predicate<HttpResponse<String>> holding(int status, String text) {
        return answer -> answer.statusCode() == status && answer.body().contains(text);
    }

    /** A search result with that many matches and included resources on the page. */
    static Predicate<HttpResponse<String>> found(long matches, long included) {
        return answer -> answer.statusCode() == 200
                && count(MATCH, answer.body()) == matches
                && count(INCLUDE, answer.body()) == included;
    }

    static Predicate<HttpResponse<String>> entries(long entries) {
        return answer -> answer.statusCode() == 200 && count(FULL_URL, answer.body()) == entries;
    }

    static Predicate<HttpResponse<String>> total(long total) {
        return answer -> answer.statusCode() == 200 && total(answer) == total;
    }

    /** A verdict without an error. */
    static boolean valid(HttpResponse<String> answer) {
        return answer.statusCode() == 200 && answer.body().contains("OperationOutcome") && !hasError(answer);
    }

    static boolean hasError(HttpResponse<String> answer) {
        return ERROR.matcher(answer.body()).find();
    }

    /** A transaction's response with that status for all its entries. */
    static Predicate<HttpResponse<String>> all(long entries, String status) {
        Pattern each = Pattern.compile("\"status\"\\s*:\\s*\"" + status + "\"");
        return answer -> answer.statusCode() == 200 && count(each, answer.body()) == entries;
    }

    /** That of a bundle, or -1. */
    static long total(HttpResponse<String> answer) {
        Matcher total = TOTAL.matcher(answer.body());
        return total.find() ? Long.parseLong(total.group(1)) : -1;
    }

    /** The link to the next page, or nothing that leads there. */
    static String next(HttpResponse<String> answer) {
        Matcher next = NEXT.matcher(answer.body());
        return next.find() ? next.group(1) : "/no-next-page";
    }

    private static long count(Pattern pattern, String body) {
        return pattern.matcher(body).results().count();
    }
}
