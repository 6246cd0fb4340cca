package org.trdcareplan.validation;

import java.util.Optional;

/** Says in other words what is wrong, for one family of HL7's messages: what to change, and to what. */
interface Rewording {

    /** Empty: there are no better words than HL7's. */
    Optional<Sentence> reword(Said said);

    /**
     * A sentence of our own.
     *
     * @param text the sentence
     * @param subject what it is about; of two with the same key, place and subject one is enough
     */
    record Sentence(String text, String subject) {

        /** About itself only. */
        static Optional<Sentence> of(String text) {
            return Optional.of(new Sentence(text, text));
        }

        static Optional<Sentence> about(String subject, String text) {
            return Optional.of(new Sentence(text, subject));
        }
    }
}
