package org.trdcareplan.rest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The FHIR endpoint.
 *
 * @param maxBodySize the largest request body accepted, counted after decompression
 * @param baseUrl the address to write into links, such as {@code https://fhir.example.org/fhir}; empty: as requested
 * @param defaultPageSize resources in a page of search results, unless the client asks otherwise
 * @param maxPageSize the most that a client can ask for
 */
@ConfigurationProperties("trd.rest")
record RestProperties(
        @DefaultValue("16MB") DataSize maxBodySize,
        @DefaultValue("") String baseUrl,
        @DefaultValue("50") int defaultPageSize,
        @DefaultValue("500") int maxPageSize) {}
