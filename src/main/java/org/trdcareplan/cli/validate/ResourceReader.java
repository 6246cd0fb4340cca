package org.trdcareplan.cli.validate;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads an input resource by resource and holds no more than one at a time. XML is one resource. JSON is one, unless
 * values follow each other: then each is a resource, and if the first stands alone on its line, so does each, so that a
 * broken line does not swallow the next (<a href="https://hl7.org/fhir/R4/nd-json.html">ndjson</a>).
 */
final class ResourceReader implements Closeable {

    private static final int END = -1;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final String input;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private int line = 1;
    private int column = 1;

    private boolean byLine;
    private int read;

    ResourceReader(InputStream in, String input, boolean byLine) {
        this.in = in;
        this.input = input;
        this.byLine = byLine;
    }

    /** The next resource, or {@code null} after the last. An input without anything is one empty resource. */
    Piece next() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        if (read == 0) {
            skipByteOrderMark();
        }
        Piece next = byLine ? nextLine(content) : nextValue(content);
        read++;
        return next;
    }

    private void skipByteOrderMark() throws IOException {
        fill();
        while (limit > 0 && limit < BYTE_ORDER_MARK.length && more()) {}
        if (limit >= BYTE_ORDER_MARK.length
                && buffer[0] == BYTE_ORDER_MARK[0]
                && buffer[1] == BYTE_ORDER_MARK[1]
                && buffer[2] == BYTE_ORDER_MARK[2]) {
            position = BYTE_ORDER_MARK.length;
        }
    }

    private Piece nextLine(ByteArrayOutputStream content) throws IOException {
        int begins = line;
        boolean blank = true;
        for (int b = take(); b != END; b = take()) {
            if (b != '\n') {
                content.write(b);
                blank &= isBlank(b);
            } else if (blank) {
                content.reset();
                begins = line;
            } else {
                break;
            }
        }
        return blank ? null : new Piece(input, begins, 1, content.toByteArray());
    }

    private Piece nextValue(ByteArrayOutputStream content) throws IOException {
        int b = peek();
        while (b != END && isBlank(b)) {
            content.write(take());
            b = peek();
        }
        if (b == END && read > 0) {
            return null;
        }
        if (b != '{' && b != '[') {
            return rest(content);
        }
        int line = this.line;
        int column = this.column;
        content.reset();
        takeValue(content);
        if (read == 0 && line == this.line) {
            byLine = restOfLineIsBlank();
        }
        return new Piece(input, line, column, content.toByteArray());
    }

    /** Anything but JSON is one resource to its end, with the blanks before it, which XML does not take everywhere. */
    private Piece rest(ByteArrayOutputStream content) throws IOException {
        boolean first = read == 0;
        int line = first ? 1 : this.line;
        int column = first ? 1 : this.column;
        if (!first) {
            content.reset();
        }
        for (int b = take(); b != END; b = take()) {
            content.write(b);
        }
        return new Piece(input, line, column, content.toByteArray());
    }

    /** An object or an array to its closing bracket, or to the end of the input. */
    private void takeValue(ByteArrayOutputStream content) throws IOException {
        int depth = 0;
        boolean inString = false;
        boolean escaped = false;
        do {
            int b = take();
            if (b == END) {
                return;
            }
            content.write(b);
            if (inString) {
                inString = escaped || b != '"';
                escaped = !escaped && b == '\\';
            } else if (b == '"') {
                inString = true;
            } else if (b == '{' || b == '[') {
                depth++;
            } else if (b == '}' || b == ']') {
                depth--;
            }
        } while (depth > 0);
    }

    private boolean restOfLineIsBlank() throws IOException {
        while (peek() != '\n') {
            if (peek() == END || !isBlank(peek())) {
                return false;
            }
            take();
        }
        take();
        return true;
    }

    /** White space of JSON (RFC 8259 §2), which is that of XML too. */
    private static boolean isBlank(int b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }

    private int take() throws IOException {
        int b = peek();
        if (b == END) {
            return END;
        }
        position++;
        if (b == '\n') {
            line++;
            column = 1;
        } else if ((b & 0xC0) != 0x80) { // not a further byte of a character in UTF-8
            column++;
        }
        return b;
    }

    private int peek() throws IOException {
        if (position == limit) {
            fill();
        }
        return position == limit ? END : buffer[position] & 0xFF;
    }

    private void fill() throws IOException {
        position = 0;
        limit = 0;
        more();
    }

    private boolean more() throws IOException {
        int count = in.read(buffer, limit, buffer.length - limit);
        limit += Math.max(0, count);
        return count > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
