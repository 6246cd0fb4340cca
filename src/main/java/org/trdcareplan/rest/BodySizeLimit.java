package org.trdcareplan.rest;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.PayloadTooLargeException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stops reading a request body at the configured size, whatever its {@code Content-Length} says and however well it is
 * compressed: HAPI reads and inflates bodies without a bound. Bodies with {@code Content-Encoding: gzip} are inflated
 * here, so that the limit counts what has to be held in memory. Answers 413 through HAPI's own error handling.
 */
final class BodySizeLimit extends OncePerRequestFilter {

    private final long limit;

    BodySizeLimit(long limit) {
        this.limit = limit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new LimitedRequest(request), response);
    }

    private final class LimitedRequest extends HttpServletRequestWrapper {

        private final boolean gzip;

        LimitedRequest(HttpServletRequest request) {
            super(request);
            this.gzip = "gzip".equalsIgnoreCase(request.getHeader(HttpHeaders.CONTENT_ENCODING));
        }

        /** Hides the encoding that has been undone. */
        @Override
        public String getHeader(String name) {
            boolean undone = gzip && HttpHeaders.CONTENT_ENCODING.equalsIgnoreCase(name);
            return undone ? null : super.getHeader(name);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            InputStream body = super.getInputStream();
            if (!gzip) {
                return new LimitedStream(body);
            }
            try {
                return new LimitedStream(new GZIPInputStream(body));
            } catch (ZipException e) {
                throw new InvalidRequestException("Content-Encoding is gzip, but the request body is not: "
                        + "send a gzip body or leave the header out.");
            }
        }
    }

    private final class LimitedStream extends ServletInputStream {

        private final InputStream body;
        private long remaining = limit;

        LimitedStream(InputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            int read = body.read();
            if (read >= 0) {
                count(1);
            }
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = body.read(buffer, offset, length);
            if (read > 0) {
                count(read);
            }
            return read;
        }

        private void count(int read) {
            remaining -= read;
            if (remaining < 0) {
                throw new PayloadTooLargeException("The request body is larger than " + limit
                        + " bytes: send it in smaller bundles, or raise trd.rest.max-body-size.");
            }
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("The FHIR endpoint reads bodies synchronously");
        }
    }
}
