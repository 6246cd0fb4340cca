package org.trdcareplan.rest;

import ca.uhn.fhir.rest.server.RestfulServer;
import jakarta.servlet.GenericServlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Stands for the RestfulServer in the servlet container, which wants its servlets before Spring has made its beans. The
 * real one is asked for when the container initialises it, after all beans are there: made earlier, it would pull the
 * whole storage into being while Spring still looks up every dependency without a cache, which costs seconds of start.
 */
final class FhirServlet extends GenericServlet {

    private static final long serialVersionUID = 1L;

    private final transient ObjectProvider<FhirEndpoint.Assembled> provider;
    private transient RestfulServer server;

    FhirServlet(ObjectProvider<FhirEndpoint.Assembled> provider) {
        this.provider = provider;
    }

    @Override
    public void init() throws ServletException {
        server = provider.getObject().server();
        server.init(getServletConfig());
    }

    @Override
    public void service(ServletRequest request, ServletResponse response) throws ServletException, IOException {
        server.service(request, response);
    }

    @Override
    public void destroy() {
        if (server != null) {
            server.destroy();
        }
    }
}
