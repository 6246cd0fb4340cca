package org.trdcareplan.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the guide at {@code /ig/}: the files that the build wrote, nothing else. They are revalidated by a hash of their
 * content, since the files in a reproducible jar all carry the same date.
 */
@Configuration
class GuidePages implements WebMvcConfigurer {

    private static final String PATH = "/ig/";
    private static final String SITE = "classpath:/ig/site/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(PATH + "*.html", PATH + "*.json", PATH + "*.css", PATH + "*.svg")
                .addResourceLocations(SITE)
                .setUseLastModified(false)
                .setEtagGenerator(GuidePages::etag)
                .setCacheControl(CacheControl.noCache());
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/ig", PATH);
        registry.addViewController(PATH).setViewName("forward:" + PATH + "index.html");
    }

    private static String etag(Resource file) {
        try (InputStream in = file.getInputStream()) {
            return '"' + DigestUtils.md5DigestAsHex(in) + '"';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages load nothing from elsewhere and run no script: the browser is told to hold them to it. */
    @Bean
    FilterRegistrationBean<OncePerRequestFilter> guideHeaders() {
        FilterRegistrationBean<OncePerRequestFilter> headers = new FilterRegistrationBean<>(new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                response.setHeader(
                        "Content-Security-Policy",
                        "default-src 'self'; script-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                                + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
                response.setHeader("X-Content-Type-Options", "nosniff");
                response.setHeader("Referrer-Policy", "no-referrer");
                chain.doFilter(request, response);
            }
        });
        headers.addUrlPatterns("/ig", "/ig/*");
        return headers;
    }
}
