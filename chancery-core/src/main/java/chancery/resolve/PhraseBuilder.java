package chancery.resolve;

import chancery.knowledge.Knowledge;
import chancery.knowledge.Titles.Kind;
import chancery.knowledge.Titles.Title;
import chancery.model.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the mentions of a sentence together: names with their titles, roles with their states. Outer phrases come first. */
final class PhraseBuilder {
    private static final Set<String> LINKS = Set.of("of", "in", "from");
    private final Knowledge knowledge;
    private final TitleParser titleParser;
    private final Appositions appositions = new Appositions();

    PhraseBuilder(Knowledge knowledge) {
        this.knowledge = knowledge;
        titleParser = new TitleParser(knowledge);
    }

    List<Phrase> build(Line line) {
        List<TitlePhrase> titles = titles(line);
        Map<TitlePhrase, Mention.PersonName> holders = new LinkedHashMap<>();
        List<Phrase> phrases = new ArrayList<>();
        for (Mention mention : line.mentions()) {
            if (mention instanceof Mention.PersonName name) {
                phrases.add(named(line, name, titles, holders));
            } else {
                other(line, mention).ifPresent(phrases::add);
            }
        }
        appositions.predicates(line, titles, phrases, holders);
        List<Phrase> all = new ArrayList<>();
        for (Phrase phrase : phrases) {
            all.add(phrase instanceof Phrase.Named named ? withTitles(named, titles, holders) : phrase);
        }
        for (TitlePhrase title : titles) {
            Optional<Mention.PersonName> name = Optional.ofNullable(holders.get(title));
            if (name.isPresent() && title.plural()) {
                continue;
            }
            if (name.isEmpty() || !isRightBefore(line, title, name.get())) {
                all.add(new Phrase.Holder(title, name));
            }
        }
        all.sort(Comparator.comparingInt(Phrase::first)
                .thenComparing(Comparator.comparingInt(Phrase::last).reversed()));
        return all;
    }

    /** True if only ranks stand between a title and the name, so that both are one phrase. */
    private static boolean isRightBefore(Line line, TitlePhrase title, Mention.PersonName name) {
        for (int i = title.last() + 1; i < name.first(); i++) {
            if (line.isComma(i) || line.opensBracket(i)) {
                return false;
            }
        }
        return title.last() < name.first();
    }

    private List<TitlePhrase> titles(Line line) {
        List<TitlePhrase> titles = new ArrayList<>();
        for (Mention mention : line.mentions()) {
            if (mention instanceof Mention.TitleWords words) {
                titleParser.parse(line, words).ifPresent(titles::add);
            }
        }
        return titles;
    }

    private Phrase named(
            Line line,
            Mention.PersonName name,
            List<TitlePhrase> titles,
            Map<TitlePhrase, Mention.PersonName> holders) {
        int start = name.first();
        Optional<Boolean> female = Optional.empty();
        List<String> styles = new ArrayList<>();
        while (isStyle(line, start - 1)) {
            Title style = knowledge
                    .titles()
                    .at(((Mention.TitleWords) line.at(start - 1).get()).rule());
            styles.add(style.key());
            female = style.gender().isEmpty()
                    ? female
                    : Optional.of(style.gender().equals("f"));
            start = line.at(start - 1).get().first();
        }
        int from = start;
        appositions.before(line, from, titles).ifPresent(title -> hold(line, title, name, titles, holders));
        appositions.after(line, name.last(), titles).forEach(title -> holders.putIfAbsent(title, name));
        List<String> states = appositions.states(line, from, name.last());
        int first = startWithState(line, start);
        return new Phrase.Named(first, name.last(), name, List.of(), styles, states, female);
    }

    /** Where the phrase begins if a state stands right before it. */
    private static int startWithState(Line line, int start) {
        int at = line.isGenitive(start - 1) ? start - 2 : start - 1;
        return line.at(at)
                .filter(Mention.StateName.class::isInstance)
                .map(Mention::first)
                .orElse(start);
    }

    /** Gives a title to the name after it; "his Turkish and Russian counterparts X and Y" to each his own. */
    private static void hold(
            Line line,
            TitlePhrase title,
            Mention.PersonName name,
            List<TitlePhrase> titles,
            Map<TitlePhrase, Mention.PersonName> holders) {
        if (!title.plural()) {
            holders.put(title, name);
            return;
        }
        List<Mention.PersonName> names = line.namesFrom(name);
        List<Owner> states = new ArrayList<>();
        List<Owner> others = new ArrayList<>();
        title.owners().forEach(owner -> (owner instanceof Owner.OfState ? states : others).add(owner));
        for (int i = 0; i < names.size(); i++) {
            List<Owner> his = new ArrayList<>(others);
            if (!states.isEmpty()) {
                his.add(0, states.get(states.size() == names.size() ? names.size() - 1 - i : 0));
            }
            TitlePhrase one = title.of(his);
            titles.add(one);
            holders.put(one, names.get(i));
        }
        titles.remove(title);
    }

    /** A rank or honorific. */
    private boolean isStyle(Line line, int token) {
        if (line.at(token).isEmpty() || !(line.at(token).get() instanceof Mention.TitleWords words)) {
            return false;
        }
        Kind kind = knowledge.titles().at(words.rule()).kind();
        return kind == Kind.RANK || kind == Kind.HONORIFIC;
    }

    private static Phrase.Named withTitles(
            Phrase.Named named, List<TitlePhrase> titles, Map<TitlePhrase, Mention.PersonName> holders) {
        List<TitlePhrase> own = new ArrayList<>();
        int first = named.first();
        Optional<Boolean> female = named.female();
        for (TitlePhrase title : titles) {
            if (named.name().equals(holders.get(title))) {
                own.add(title);
                first = title.last() == named.first() - 1 ? title.first() : first;
                String gender = title.title().gender();
                female = female.isPresent() || gender.isEmpty() ? female : Optional.of(gender.equals("f"));
            }
        }
        return new Phrase.Named(first, named.last(), named.name(), own, named.styles(), named.states(), female);
    }

    private Optional<Phrase> other(Line line, Mention mention) {
        if (mention instanceof Mention.StateName state) {
            return Optional.of(new Phrase.State(state));
        }
        if (mention instanceof Mention.BodyName body) {
            return Optional.of(new Phrase.Body(body));
        }
        if (mention instanceof Mention.OtherName other) {
            return Optional.of(new Phrase.Other(other));
        }
        if (mention instanceof Mention.RoleWords role) {
            return Optional.of(role(line, role));
        }
        return mention instanceof Mention.PointingWords words ? Optional.of(pointing(line, words)) : Optional.empty();
    }

    private Phrase role(Line line, Mention.RoleWords words) {
        Before before = Before.of(line, knowledge, words.first(), false);
        List<Owner> owners = new ArrayList<>(before.owners());
        int last = words.last();
        Optional<Mention> leader = owners.isEmpty() ? leader(line, words) : Optional.empty();
        leader.ifPresent(person -> owners.add(new Owner.OfLeader(person.first())));
        if (owners.isEmpty() && LINKS.contains(line.word(last + 1))) {
            owners.addAll(after(line, last + 2));
            boolean named = owners.size() > 0 && !(owners.get(0) instanceof Owner.OfPerson);
            last = named && line.word(last + 1).equals("of") ? endOf(line, owners) : last;
        }
        boolean plural = line.tag(words.last()).endsWith("S");
        return new Phrase.Role(
                before.first(),
                last,
                words.last(),
                knowledge.roles().at(words.rule()),
                owners,
                before.definite(),
                before.indefinite(),
                plural);
    }

    /** "the Merkel government": whose it is. */
    private Optional<Mention> leader(Line line, Mention.RoleWords words) {
        boolean governs = knowledge.roles().at(words.rule()).isGovernment();
        return line.at(words.first() - 1).filter(mention -> governs && mention instanceof Mention.PersonName);
    }

    /** The states, or the person, after "of": "the people of Iran and Syria", "the government of President Assad". */
    private List<Owner> after(Line line, int start) {
        List<Owner> owners = new ArrayList<>();
        int at = line.tag(start).equals("DT") ? start + 1 : start;
        while (line.at(at).filter(Mention.StateName.class::isInstance).isPresent()) {
            Mention state = line.at(at).get();
            Owners.of(state, line, knowledge).ifPresent(owners::add);
            if (!line.word(state.last() + 1).equals("and")) {
                break;
            }
            at = state.last() + 2;
        }
        if (owners.isEmpty() && line.word(start - 1).equals("of")) {
            line.at(at)
                    .filter(m -> m instanceof Mention.PersonName || m instanceof Mention.TitleWords)
                    .ifPresent(m -> owners.add(new Owner.OfPerson(m.first())));
        }
        return owners;
    }

    private static int endOf(Line line, List<Owner> owners) {
        int token = owners.get(owners.size() - 1).token();
        return line.at(token).map(Mention::last).orElse(token);
    }

    private Phrase pointing(Line line, Mention.PointingWords words) {
        int first = words.first();
        List<String> qualities = new ArrayList<>();
        if (!line.tag(first).startsWith("PRP")) {
            while (first > 0 && isQuality(line, first - 1)) {
                first--;
                qualities.add(0, line.word(first));
            }
        }
        return new Phrase.Pointing(
                first, words.last(), words.last(), knowledge.pointers().at(words.rule()), qualities);
    }

    private static boolean isQuality(Line line, int token) {
        String tag = line.tag(token);
        if (line.at(token).isPresent() && line.at(token).get() instanceof Mention.StateName state) {
            return state.form() == Mention.StateName.Form.ADJECTIVE || line.isGenitive(state.last() + 1);
        }
        return tag.startsWith("JJ")
                || tag.equals("DT")
                || tag.equals("CD")
                || tag.equals("PRP$")
                || tag.equals("PDT")
                || line.raw(token).equals("-")
                || (tag.startsWith("NN") && line.token(token).is("compound"))
                || (tag.startsWith("VB") && line.token(token).is("amod"))
                || line.isGenitive(token);
    }
}
