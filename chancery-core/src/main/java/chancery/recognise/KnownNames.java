package chancery.recognise;

import chancery.knowledge.Knowledge;
import chancery.knowledge.Lexicon;
import chancery.knowledge.Organisations.Organisation;
import chancery.knowledge.Pointers.Pointer;
import chancery.knowledge.Roles.Role;
import chancery.knowledge.States.Named;
import chancery.knowledge.Titles.Kind;
import chancery.knowledge.Titles.Title;
import chancery.knowledge.Words;
import chancery.model.Mention;
import chancery.model.Mention.StateName.Form;
import chancery.model.Sector;
import chancery.model.Sentence;
import chancery.model.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names, titles, roles and pointing words that the knowledge files list: the longest that begins at a token. */
final class KnownNames {

    private static final Set<String> COUNTING =
            Set.of("two", "both", "three", "four", "five", "six", "neither", "either", "2", "3");
    private static final int REACH = 3;
    /** Those who are as often an adjective as a noun: "rebel", "militant", "separatist". */
    private static final Set<Sector> ARMED = EnumSet.of(Sector.REB, Sector.UAF, Sector.PRM);

    private final Knowledge knowledge;

    KnownNames(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The longest mention; where two are equally long, the first in this order. */
    Optional<Mention> at(Sentence sentence, Words words, int token) {
        if (words.parts(token).isEmpty()) {
            return Optional.empty();
        }
        Optional<Mention> pronoun = pronoun(sentence.token(token), words, token);
        if (pronoun.isPresent()) {
            return pronoun;
        }
        List<Mention> found = new ArrayList<>(4);
        epithet(words, token).ifPresent(found::add);
        person(words, token).ifPresent(found::add);
        body(words, token).ifPresent(found::add);
        state(sentence, words, token).ifPresent(found::add);
        pointer(sentence, words, token).ifPresent(found::add);
        title(sentence, words, token).ifPresent(found::add);
        role(sentence, words, token).ifPresent(found::add);
        return found.stream().max(Comparator.comparingInt(Mention::last).thenComparing(m -> -found.indexOf(m)));
    }

    private Optional<Mention> pronoun(Token token, Words words, int index) {
        if (!token.tag().startsWith("PRP")) {
            return Optional.empty();
        }
        return knowledge
                .pointers()
                .pronoun(words.word(index))
                .map(pointer -> new Mention.PointingWords(index, index, pointer.place()));
    }

    /** "the Zionist regime" */
    private Optional<Mention> epithet(Words words, int token) {
        return knowledge.epithets().naming(words, token).map(hit -> {
            String who = hit.values().get(0);
            String key = who.substring(who.indexOf('/') + 1);
            if (who.startsWith("organisation/")) {
                return new Mention.BodyName(token, hit.last(), key);
            }
            return who.startsWith("person/")
                    ? new Mention.PersonName(token, hit.last(), List.of(key))
                    : new Mention.StateName(token, hit.last(), List.of(who), Form.GOVERNMENT);
        });
    }

    private Optional<Mention> person(Words words, int token) {
        return knowledge
                .offices()
                .people()
                .names()
                .longest(words, token)
                .map(hit -> new Mention.PersonName(token, hit.last(), hit.values()));
    }

    private Optional<Mention> body(Words words, int token) {
        Optional<Lexicon.Hit<Organisation>> hit =
                knowledge.organisations().names().longest(words, token);
        return hit.map(
                h -> new Mention.BodyName(token, h.last(), h.values().get(0).id()));
    }

    private Optional<Mention> state(Sentence sentence, Words words, int token) {
        Optional<Lexicon.Hit<Named>> hit = knowledge.states().names().longest(words, token);
        if (hit.isEmpty()) {
            return code(sentence, token);
        }
        if (isOtherThing(sentence, hit.get().last() + 1)) {
            return Optional.empty();
        }
        Form form = form(hit.get().values(), sentence.token(hit.get().last()));
        List<String> states = hit.get().values().stream()
                .map(named -> named.state().iso3())
                .distinct()
                .toList();
        return Optional.of(new Mention.StateName(token, hit.get().last(), states, form));
    }

    private boolean isOtherThing(Sentence sentence, int next) {
        return next < sentence.tree().size()
                && knowledge.nameWords().isOtherThing(sentence.token(next).word());
    }

    /** "IRN accused ISR": codes stand for states where a sentence has two of them, and is not in capitals throughout. */
    private Optional<Mention> code(Sentence sentence, int token) {
        boolean coded = isCode(sentence.token(token))
                && sentence.tokens().stream().filter(this::isCode).count() > 1
                && sentence.tokens().stream().anyMatch(KnownNames::isSmall);
        return coded
                ? Optional.of(new Mention.StateName(
                        token, token, List.of(sentence.token(token).word()), Form.NAME))
                : Optional.empty();
    }

    private boolean isCode(Token token) {
        return knowledge.states().of(token.word()).isPresent();
    }

    /** A word of some letters that are all small. */
    private static boolean isSmall(Token token) {
        return token.word().length() > 2 && token.word().chars().allMatch(Character::isLowerCase);
    }

    /** "Syrian" is an adjective before a noun and a person as a noun; both are listed with the same spelling. */
    private static Form form(List<Named> values, Token token) {
        Set<Form> forms = new java.util.LinkedHashSet<>();
        values.forEach(named -> forms.add(Form.valueOf(named.form().name())));
        boolean people =
                forms.contains(Form.PEOPLE) && (token.tag().startsWith("NN") || !forms.contains(Form.ADJECTIVE));
        if (forms.contains(Form.ADJECTIVE) && forms.contains(Form.NAME)) {
            return Form.NAME;
        }
        if (people && forms.contains(Form.ADJECTIVE) && modifies(token)) {
            return Form.ADJECTIVE;
        }
        return people && !forms.contains(Form.NAME)
                ? Form.PEOPLE
                : forms.iterator().next();
    }

    private static boolean modifies(Token token) {
        return token.is("amod") || token.is("compound") || token.tag().equals("JJ");
    }

    private Optional<Mention> title(Sentence sentence, Words words, int token) {
        Optional<Lexicon.Hit<Title>> hit = knowledge.titles().words().longest(words, token);
        return hit.filter(h -> isTitle(sentence, h, token))
                .map(h -> new Mention.TitleWords(
                        token, h.last(), chosen(sentence, h).place()));
    }

    private Optional<Mention> role(Sentence sentence, Words words, int token) {
        Optional<Lexicon.Hit<Role>> hit = knowledge.roles().words().longest(words, token);
        return hit.filter(h -> sentence.token(h.last()).isNoun() || isTaggedAdjectiveAsNoun(sentence, h))
                .map(h ->
                        new Mention.RoleWords(token, h.last(), h.values().get(0).place()));
    }

    /** "the police" or "the rebel attack", where the parser has an adjective. */
    private static boolean isTaggedAdjectiveAsNoun(Sentence sentence, Lexicon.Hit<Role> hit) {
        Token word = sentence.token(hit.last());
        boolean noun = isArgument(word);
        boolean armed = word.is("amod")
                && hit.values().get(0).sector().filter(ARMED::contains).isPresent();
        return word.tag().equals("JJ") && (noun || armed);
    }

    private static boolean isArgument(Token word) {
        return word.is("nsubj") || word.is("obj") || word.is("obl");
    }

    /** "deputy" before a noun modifies it; by itself it is a post. */
    private static Title chosen(Sentence sentence, Lexicon.Hit<Title> hit) {
        int next = hit.last() + 1;
        boolean before = next < sentence.tokens().size() && sentence.token(next).isNoun();
        for (Title title : hit.values()) {
            if ((title.kind() == Kind.MODIFIER) == before) {
                return title;
            }
        }
        return hit.values().get(0);
    }

    /** Not "an official visit", "heads to Tehran", "rebels ousted President": a noun, or several words, or a word that goes with the title after it. */
    private static boolean isTitle(Sentence sentence, Lexicon.Hit<Title> hit, int first) {
        Token last = sentence.token(hit.last());
        if (hit.last() > first || last.isNoun() || (last.tag().equals("JJ") && isArgument(last))) {
            return true;
        }
        if (last.isVerb() && sentence.tree().has(first, "nsubj")) {
            return false;
        }
        boolean modifier = hit.values().stream().anyMatch(title -> title.kind() == Kind.MODIFIER)
                && !last.tag().equals("VBD")
                && !last.tag().equals("VBZ")
                && !last.tag().equals("VB");
        boolean capital = Character.isUpperCase(last.word().charAt(0));
        return modifier
                || (capital
                        && !last.isVerb()
                        && !last.tag().startsWith("RB")
                        && !last.tag().equals("IN"));
    }

    /** "countries" in "the two countries"; "country" by itself. */
    private Optional<Mention> pointer(Sentence sentence, Words words, int token) {
        Optional<Lexicon.Hit<Pointer>> hit = knowledge.pointers().words().longest(words, token);
        return hit.filter(h -> sentence.token(h.last()).isNoun())
                .filter(h -> h.values().get(0).means().isSingular() || isCounted(words, token))
                .filter(h -> !isInsideName(sentence, h.last()))
                .map(h -> new Mention.PointingWords(
                        token, h.last(), h.values().get(0).place()));
    }

    /** "State" in "the State Affairs Commission". */
    private static boolean isInsideName(Sentence sentence, int token) {
        int next = token + 1;
        return sentence.token(token).is("compound")
                && sentence.token(token).isName()
                && next < sentence.tokens().size()
                && sentence.token(next).isName();
    }

    private static boolean isCounted(Words words, int token) {
        for (int i = token - 1; i >= 0 && i >= token - REACH; i--) {
            if (COUNTING.contains(words.word(i))) {
                return true;
            }
        }
        return false;
    }
}
