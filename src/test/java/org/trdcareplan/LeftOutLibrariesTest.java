package org.trdcareplan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What HAPI's modules would bring and the build leaves out stays out (docs/decisions/0005). */
class LeftOutLibrariesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.h2.Driver",
                "oracle.jdbc.OracleDriver",
                "co.elastic.clients.elasticsearch.ElasticsearchClient",
                "org.elasticsearch.client.RestClient",
                "org.hibernate.search.backend.lucene.LuceneBackend",
                "org.apache.lucene.queryparser.classic.QueryParser",
                "ca.uhn.fhir.jpa.mdm.config.MdmConsumerConfig",
                "org.springdoc.core.configuration.SpringDocConfiguration",
                "graphql.GraphQL",
                "org.apache.jena.rdf.model.Model",
                "net.sf.saxon.Transform",
                "com.github.dnault.xmlpatch.Patcher",
                "net.sourceforge.plantuml.SourceStringReader",
                "okhttp3.OkHttpClient",
                "org.hl7.fhir.dstu2016may.model.Patient",
                "org.owasp.html.PolicyFactory",
                "org.springframework.web.socket.WebSocketHandler",
                "org.apache.tomcat.websocket.WsSession",
                "org.attoparser.ParseException"
            })
    void isNotOnTheClasspath(String className) {
        assertThatThrownBy(() -> Class.forName(className, false, getClass().getClassLoader()))
                .isInstanceOf(ClassNotFoundException.class);
    }
}
