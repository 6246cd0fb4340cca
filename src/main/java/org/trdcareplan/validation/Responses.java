package org.trdcareplan.validation;

import java.util.Map;
import java.util.Optional;

/** Answers that their questionnaire does not have. */
final class Responses {

    private Responses() {}

    static Map<String, Rewording> all() {
        return Map.of(
                "Questionnaire_QR_Item_Missing", Responses::missing,
                "Questionnaire_QR_Item_NotFound", Responses::notFound,
                "Questionnaire_QR_Item_NoLinkId",
                        said -> Rewording.Sentence.of("An item has no linkId: add the linkId of its question."),
                "Questionnaire_QR_Item_NoCoding", Responses::noAnswer,
                "Questionnaire_QR_Q_NotFound", Responses::noForm);
    }

    private static Optional<Rewording.Sentence> missing(Said said) {
        return said.argument(0).isEmpty()
                ? Optional.empty()
                : Rewording.Sentence.about(
                        said.argument(0), "The required item '" + said.argument(0) + "' has no answer: add it.");
    }

    private static Optional<Rewording.Sentence> notFound(Said said) {
        return said.argument(0).isEmpty()
                ? Optional.empty()
                : Rewording.Sentence.about(
                        said.argument(0),
                        "The questionnaire has no item '" + said.argument(0) + "': correct its linkId.");
    }

    private static Optional<Rewording.Sentence> noAnswer(Said said) {
        return Rewording.Sentence.of(
                "The answer " + said.text().replaceFirst("^The code (\\S+?)::(\\S+) .*", "$2 of $1")
                        + " is none of the answers of its question: correct " + said.expression() + ".");
    }

    private static Optional<Rewording.Sentence> noForm(Said said) {
        return said.argument(0).isEmpty()
                ? Optional.empty()
                : Rewording.Sentence.of("The questionnaire " + said.argument(0)
                        + " is not known here, so the answers were not checked against it.");
    }
}
