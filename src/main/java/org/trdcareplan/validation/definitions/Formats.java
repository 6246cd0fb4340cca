package org.trdcareplan.validation.definitions;

import java.util.regex.Pattern;

/**
 * The forms of primitive values that the full validator surely has nothing to say about (its {@code checkPrimitive}):
 * narrower than FHIR allows, and what is outside is left to the full validator.
 */
public final class Formats {

    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_CODE = 200;
    private static final int LONGEST_URI = 500;

    /** The full validator warns about a year before 1800 or 80 years from now on. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2100;

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final String URN_UUID = "urn:uuid:";

    private Formats() {}

    /** Whether the value is surely right for its primitive type. */
    public static boolean isPlain(String type, String value) {
        if (value == null || value.isEmpty()) {
            return false;
        }
        return switch (type) {
            case "string" -> isText(value, LONGEST_TEXT);
            case "markdown" -> isText(value, 1_000); // the type's regular expression needs stack for each character
            case "code" -> isCode(value);
            case "id" -> isId(value);
            case "uri", "url", "canonical" -> isUri(type, value);
            case "boolean" -> value.equals("true") || value.equals("false");
            case "integer" -> isInteger(value, true);
            case "positiveInt" -> isInteger(value, false) && !value.equals("0");
            case "unsignedInt" -> isInteger(value, false);
            case "decimal" -> isDecimal(value);
            case "date" -> value.length() <= 10 && isDate(value);
            case "dateTime" -> isDate(value) || isSecond(value);
            case "instant" -> isSecond(value);
            case "time" -> value.length() == 8 && isTime(value, 0);
            default -> false;
        };
    }

    private static boolean isText(String value, int longest) {
        int length = value.length();
        if (length > longest || !isInk(value.charAt(0)) || !isInk(value.charAt(length - 1))) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            boolean plain = c >= ' ' && c != 0x7F && c < 0xD800 && (c < 0x2000 || c > 0x206F) && c != 0x61C;
            if (!plain && c != '\n' && c != '\r' && c != '\t') {
                return false;
            }
        }
        return value.indexOf('<') < 0 || value.indexOf('>') < 0; // else it may have a tag
    }

    /** No white space of any kind, and no control character. */
    private static boolean isInk(char c) {
        return c > ' ' && (c < 0x7F || c > 0xA0) && !Character.isWhitespace(c) && !Character.isSpaceChar(c);
    }

    private static boolean isCode(String value) {
        if (!isText(value, LONGEST_CODE)) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isInk(c) && (c != ' ' || !isInk(value.charAt(i - 1)))) {
                return false;
            }
        }
        return true;
    }

    public static boolean isId(String value) {
        if (value.isEmpty() || value.length() > 64) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean allowed = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '-' || c == '.';
            if (!allowed) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUri(String type, String value) {
        if (value.length() > LONGEST_URI) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c <= ' ' || c > '~' || c == '<' || c == '>' || c == '"') {
                return false;
            }
        }
        if (value.startsWith(URN_UUID)) {
            return isUrnUuid(value);
        }
        if (isHttp(value)) {
            return true;
        }
        return !type.equals("canonical")
                && value.charAt(0) != '#'
                && !value.startsWith("urn:oid:")
                && !value.startsWith("oid:")
                && !value.startsWith("uuid:");
    }

    public static boolean isUrnUuid(String value) {
        return value.startsWith(URN_UUID)
                && UUID.matcher(value.substring(URN_UUID.length())).matches();
    }

    public static boolean isHttp(String value) {
        return (value.startsWith("http://") && value.length() > 8)
                || (value.startsWith("https://") && value.length() > 9);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Without superfluous zeros, and of at most nine digits. */
    private static boolean isInteger(String value, boolean signed) {
        int first = signed && value.charAt(0) == '-' ? 1 : 0;
        int digits = value.length() - first;
        if (digits < 1 || digits > 9 || (value.charAt(first) == '0' && (digits > 1 || first == 1))) {
            return false;
        }
        return areDigits(value, first, value.length());
    }

    private static boolean areDigits(String value, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(value.charAt(i))) {
                return false;
            }
        }
        return to > from;
    }

    /** Without exponent, and of at most 15 digits. */
    private static boolean isDecimal(String value) {
        int dot = value.indexOf('.');
        if (dot < 0) {
            return isInteger(value, true);
        }
        return value.length() <= 16
                && dot > 0
                && (isInteger(value.substring(0, dot), true) || value.startsWith("-0."))
                && areDigits(value, dot + 1, value.length());
    }

    /** Year, month or day. */
    public static boolean isDate(String value) {
        int length = value.length();
        if (length < 4 || !isYear(value)) {
            return false;
        }
        return switch (length) {
            case 4 -> true;
            case 7 -> value.charAt(4) == '-' && isBetween(value, 5, 1, 12);
            case 10 -> isDay(value);
            default -> false;
        };
    }

    private static boolean isYear(String value) {
        if (!areDigits(value, 0, 4)) {
            return false;
        }
        int year = Integer.parseInt(value, 0, 4, 10);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    public static boolean isDay(String value) {
        return value.length() == 10 && startsWithDay(value);
    }

    private static boolean startsWithDay(String value) {
        return isYear(value)
                && value.charAt(4) == '-'
                && isBetween(value, 5, 1, 12)
                && value.charAt(7) == '-'
                && isBetween(value, 8, 1, daysIn(value));
    }

    private static int daysIn(String value) {
        return java.time.YearMonth.of(Integer.parseInt(value, 0, 4, 10), Integer.parseInt(value, 5, 7, 10))
                .lengthOfMonth();
    }

    private static boolean isBetween(String value, int at, int least, int most) {
        if (!isDigit(value.charAt(at)) || !isDigit(value.charAt(at + 1))) {
            return false;
        }
        int number = 10 * (value.charAt(at) - '0') + value.charAt(at + 1) - '0';
        return number >= least && number <= most;
    }

    /** A moment to the second or finer, with its time zone. */
    public static boolean isSecond(String value) {
        if (value.length() < 20 || !startsWithDay(value) || value.charAt(10) != 'T' || !isTime(value, 11)) {
            return false;
        }
        int zone = 19;
        if (value.charAt(zone) == '.') {
            zone++;
            while (zone < value.length() && isDigit(value.charAt(zone))) {
                zone++;
            }
            if (zone == 20 || zone > 23) {
                return false;
            }
        }
        return isZone(value, zone);
    }

    private static boolean isTime(String value, int at) {
        return isBetween(value, at, 0, 23)
                && value.charAt(at + 2) == ':'
                && isBetween(value, at + 3, 0, 59)
                && value.charAt(at + 5) == ':'
                && isBetween(value, at + 6, 0, 59);
    }

    private static boolean isZone(String value, int at) {
        if (value.length() == at + 1) {
            return value.charAt(at) == 'Z';
        }
        return value.length() == at + 6
                && (value.charAt(at) == '+' || value.charAt(at) == '-')
                && isBetween(value, at + 1, 0, 13)
                && value.charAt(at + 3) == ':'
                && isBetween(value, at + 4, 0, 59);
    }
}
