package org.trdcareplan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.hapi.converters.canonical.SubscriptionTopicCanonicalizer;
import java.util.List;
import org.hl7.fhir.r4.model.Basic;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r5.model.SubscriptionTopic;
import org.hl7.fhir.r5.model.SubscriptionTopic.SubscriptionTopicResourceTriggerComponent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.FhirHttp.Answer;
import org.trdcareplan.ServerTest;
import org.trdcareplan.ig.Guide;

/** The guide's subscription topics are published in the form that R4 has for them. */
@ServerTest
class SubscriptionTopicsIT {

    @Autowired
    private FhirHttp fhir;

    @Autowired
    private Guide guide;

    private List<Basic> topics() {
        return fhir
                .get("Basic?code=" + FhirHttp.encode("http://hl7.org/fhir/fhir-types|SubscriptionTopic"))
                .as(Bundle.class)
                .getEntry()
                .stream()
                .map(entry -> (Basic) entry.getResource())
                .toList();
    }

    @Test
    void topicsAreFoundByTheirCodeAndByTheirCanonical() {
        assertThat(topics()).hasSize(5);
        for (Basic topic : topics()) {
            String canonical = topic.getIdentifierFirstRep().getValue();
            assertThat(fhir.get("Basic?identifier=" + FhirHttp.encode(canonical))
                            .as(Bundle.class)
                            .getEntry())
                    .hasSize(1);
        }
    }

    @Test
    void topicsAreValid() {
        for (Basic topic : topics()) {
            Answer answer = fhir.post("Basic/$validate", FhirHttp.json(topic));
            assertThat(answer.outcome().getIssue())
                    .as(answer.body())
                    .noneMatch(issue -> issue.getSeverity() == IssueSeverity.ERROR);
        }
    }

    /** As the subscription module of HAPI will read them; criteria are tried as searches of the type they are for. */
    @Test
    void topicsAreReadAsTopicsAndTheirCriteriaAreSearches() {
        for (Basic basic : topics()) {
            SubscriptionTopic topic =
                    SubscriptionTopicCanonicalizer.canonicalizeTopic(FhirContext.forR4Cached(), basic);
            assertThat(topic.getUrl()).isEqualTo(basic.getIdentifierFirstRep().getValue());
            assertThat(guide.claims(topic.getUrl())).isTrue();
            assertThat(topic.getVersion()).isEqualTo(guide.version());
            assertThat(topic.getStatus().toCode()).isEqualTo("active");
            assertThat(topic.getTitle()).isNotBlank();
            assertThat(topic.getDescription()).isNotBlank();
            assertThat(topic.getCanFilterBy()).isNotEmpty();
            topic.getCanFilterBy()
                    .forEach(filter -> searched(filter.getResource() + "?" + filter.getFilterParameter() + "=none"));
            assertThat(topic.getResourceTrigger()).hasSize(1);
            SubscriptionTopicResourceTriggerComponent trigger = topic.getResourceTriggerFirstRep();
            assertThat(trigger.getSupportedInteraction()).isNotEmpty();
            if (trigger.getQueryCriteria().hasPrevious()) {
                searched(
                        trigger.getResource() + "?" + trigger.getQueryCriteria().getPrevious());
            }
            if (trigger.getQueryCriteria().hasCurrent()) {
                searched(
                        trigger.getResource() + "?" + trigger.getQueryCriteria().getCurrent());
            }
        }
    }

    private void searched(String query) {
        assertThat(fhir.get(query.replace("|", "%7C") + "&_count=1").status())
                .as(query)
                .isEqualTo(200);
    }
}
