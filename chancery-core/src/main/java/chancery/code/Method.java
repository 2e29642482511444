package chancery.code;

import chancery.knowledge.AgreementBook;
import chancery.knowledge.Organisations;
import chancery.knowledge.States;
import chancery.syntax.HedgeReader;
import chancery.syntax.StatusReader;
import java.util.Set;

/**
 * What coding needs to know, the same for every sentence.
 *
 * @param supportVerbs verbs whose subject does what their object names: launch (an attack), hold (talks)
 */
record Method(
        PhraseMatcher phrases,
        StatusReader statuses,
        HedgeReader hedges,
        ContextReader contexts,
        States states,
        Set<String> supportVerbs,
        AgreementBook agreements,
        Organisations organisations) {

    Method {
        supportVerbs = Set.copyOf(supportVerbs);
    }
}
