package org.trdcareplan.validation;

import java.util.HashMap;
import java.util.Map;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.trdcareplan.validation.Rewording.Sentence;

/** Which family of HL7's messages is said in which words. What no family takes is passed on as HL7 says it. */
final class Rewordings {

    private final Map<String, Rewording> byId = new HashMap<>();
    private final Rewording rule = new BrokenRule();

    Rewordings(IWorkerContext definitions) {
        AllowedValues allowed = new AllowedValues(definitions);
        byId.putAll(Cardinalities.all(allowed));
        byId.putAll(Codes.all(allowed));
        byId.putAll(FixedValues.all());
        byId.putAll(UnknownNames.all());
        byId.putAll(PrimitiveForms.all());
        byId.putAll(References.all());
        byId.putAll(Extensions.all());
        byId.putAll(Profiles.all());
        byId.putAll(Responses.all());
        byId.putAll(Syntax.all());
    }

    Sentence sentence(Said said) {
        Rewording rewording = said.message().getInvId() != null ? rule : byId.get(said.id());
        Sentence plain = new Sentence(cleaned(said.text()), said.text());
        return rewording == null ? plain : rewording.reword(said).orElse(plain);
    }

    /** HL7 writes what it heard from another part of itself behind the sentence. */
    private static String cleaned(String text) {
        return text.replaceFirst("\\s*\\(error message = .*", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
