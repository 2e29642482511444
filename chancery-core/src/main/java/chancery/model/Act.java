package chancery.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something done, in the words of diplomacy and of PLOVER and CAMEO.
 *
 * @param kind in the words of diplomacy
 * @param type PLOVER type; empty where the ontology has none
 * @param mode PLOVER mode of the type, if one fits
 * @param contexts PLOVER contexts, sorted
 * @param cameo CAMEO code, as fine as is sure
 * @param agents who did it; empty if the text does not say
 * @param recipients to, with or against whom
 */
public record Act(
        EventKind kind,
        Optional<PloverType> type,
        Optional<String> mode,
        List<String> contexts,
        Optional<String> cameo,
        List<Participant> agents,
        List<Participant> recipients,
        Optional<When> when,
        Optional<Place> place)
        implements Assertion {

    public Act {
        contexts = List.copyOf(contexts);
        agents = List.copyOf(agents);
        recipients = List.copyOf(recipients);
    }

    @Override
    public List<Participant> participants() {
        return Stream.concat(agents.stream(), recipients.stream()).toList();
    }

    /** Where it was; not a place that it is only about. */
    public Optional<Place> scene() {
        return place.filter(where -> where.role() != Place.Role.ABOUT);
    }

    public Act withParties(List<Participant> doers, List<Participant> receivers) {
        return new Act(kind, type, mode, contexts, cameo, doers, receivers, when, place);
    }

    public Act withWhen(Optional<When> time) {
        return new Act(kind, type, mode, contexts, cameo, agents, recipients, time, place);
    }

    public Act withPlace(Optional<Place> where) {
        return new Act(kind, type, mode, contexts, cameo, agents, recipients, when, where);
    }
}
