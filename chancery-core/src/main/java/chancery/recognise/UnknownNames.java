package chancery.recognise;

import chancery.knowledge.Knowledge;
import chancery.knowledge.NameWords;
import chancery.knowledge.People;
import chancery.knowledge.Roles.Role;
import chancery.knowledge.Titles.Kind;
import chancery.knowledge.Titles.Title;
import chancery.knowledge.Words;
import chancery.model.Mention;
import chancery.model.Sector;
import chancery.model.Sentence;
import chancery.model.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Names that the knowledge files do not have: the parser's entities, and capitalised words after a title. */
final class UnknownNames {

    private static final int FEW_WORDS = 4;
    private static final double MOST = 0.7;
    private static final Set<Sector> OF_STATES =
            EnumSet.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.LEG, Sector.JUD, Sector.SPY, Sector.UAF, Sector.REB);
    private static final String PERSON = "PERSON";
    private static final String ORGANIZATION = "ORGANIZATION";
    private final People people;
    private final NameWords names;
    private final Knowledge knowledge;
    private final NameReach reach;

    UnknownNames(Knowledge knowledge) {
        reach = new NameReach(knowledge);
        this.knowledge = knowledge;
        people = knowledge.offices().people();
        names = knowledge.nameWords();
    }

    /** True if the unknown name is to be taken before the listed one that begins at the same word. */
    boolean wins(Sentence sentence, Words words, Mention other, Mention listed) {
        if (other.last() <= listed.last() || listed instanceof Mention.TitleWords) {
            return false;
        }
        if (listed instanceof Mention.StateName || listed instanceof Mention.RoleWords) {
            return !isModifier(sentence.token(listed.last())) && !endsInRole(words, listed.last() + 1, other.last());
        }
        return other instanceof Mention.PersonName && listed instanceof Mention.PersonName;
    }

    /** "Syrian" in "Syrian Electronic Army" is told apart by the parser: its entity begins with it. */
    private static boolean isModifier(Token token) {
        return token.tag().equals("POS")
                || token.entity().equals("O")
                || token.entity().equals("MISC");
    }

    /** "American Airlines" is a name, "American Forces" is not. */
    private static boolean isOfState(Role role) {
        return role.sector().filter(OF_STATES::contains).isPresent();
    }

    /** "Iraqi Oil Ministry" is a role of Iraq, whatever the parser takes it for. */
    private boolean endsInRole(Words words, int first, int last) {
        for (int i = first; i <= last; i++) {
            boolean role = knowledge
                    .roles()
                    .words()
                    .longest(words, i)
                    .filter(hit -> hit.last() >= last && isOfState(hit.values().get(0)))
                    .isPresent();
            boolean title = knowledge
                    .titles()
                    .words()
                    .longest(words, i)
                    .filter(hit -> hit.last() >= last)
                    .isPresent();
            if (role || title) {
                return true;
            }
        }
        return false;
    }

    Optional<Mention> at(Sentence sentence, Words words, int token, List<Mention> before) {
        Token word = sentence.token(token);
        if (words.parts(token).isEmpty()
                || isTicker(sentence, token)
                || isShouted(sentence, word)
                || !isCapital(word)
                || !(word.isName() || isForeignWord(word))) {
            return Optional.empty();
        }
        if (word.entity().equals(PERSON) || isGivenName(sentence, words, token)) {
            int last = reach.end(sentence, words, token, end(sentence, token, PERSON), followsTitle(before, token));
            return Optional.of(
                    isNobody(sentence, words, token, last)
                            ? new Mention.OtherName(token, last, ORGANIZATION)
                            : new Mention.PersonName(token, last, List.of()));
        }
        if (followsTitle(before, token)) {
            int last = reach.end(sentence, words, token, endOfCapitals(sentence, words, token), true);
            return names.isCompany(words.word(token))
                    ? Optional.empty()
                    : Optional.of(new Mention.PersonName(token, last, List.of()));
        }
        if (word.entity().equals("O") || word.entity().equals("MISC")) {
            return people.isShortForm(words.word(token))
                            && !names.isCommon(words.word(token))
                            && !continues(sentence, token)
                    ? Optional.of(new Mention.PersonName(token, token, List.of()))
                    : Optional.empty();
        }
        return Optional.of(new Mention.OtherName(token, end(sentence, token, word.entity()), word.entity()));
    }

    /** "Fujitsu Ltd <ITSU.T>": what a stock exchange calls a company. */
    private static boolean isTicker(Sentence sentence, int token) {
        return token > 0 && sentence.token(token - 1).word().equals("<");
    }

    /** "Chrysler Corp", "the Rajya Sabha": whatever the parser takes it for. "The Merkel government" names her. */
    private boolean isNobody(Sentence sentence, Words words, int first, int last) {
        boolean thing = first > 0
                && words.word(first - 1).equals("the")
                && last > first
                && !sentence.token(last).is("compound")
                && !sentence.token(last).is("appos");
        return thing || IntStream.rangeClosed(first + 1, last).anyMatch(word -> names.isCompany(words.word(word)));
    }

    /** "Kenya's Adan Mohamed": the tree joins it to the name behind it, though the parser takes only that for a person. */
    private boolean isGivenName(Sentence sentence, Words words, int token) {
        int name = sentence.token(token).head();
        return sentence.token(token).is("compound")
                && name == token + 1
                && !names.isCommon(words.word(token))
                && sentence.token(name).entity().equals(PERSON)
                && sentence.token(token).entity().equals("O")
                && reach.isSurname(sentence, words, token);
    }

    /** In a text set in capitals throughout, capitals tell no names. */
    private static boolean isShouted(Sentence sentence, Token word) {
        if (!isUpper(word)) {
            return false;
        }
        long letters = sentence.tokens().stream().filter(UnknownNames::isLong).count();
        long upper = sentence.tokens().stream()
                .filter(token -> isLong(token) && isUpper(token))
                .count();
        return letters >= FEW_WORDS && upper >= MOST * letters;
    }

    private static boolean isLong(Token token) {
        return token.word().length() > 3 && Character.isLetter(token.word().charAt(0));
    }

    private static boolean isUpper(Token token) {
        return token.word().equals(token.word().toUpperCase(Locale.ROOT));
    }

    private boolean continues(Sentence sentence, int token) {
        int next = token + 1;
        return next < sentence.tokens().size()
                && sentence.token(next).isName()
                && !knowledgeOf(sentence.token(next).word());
    }

    private boolean knowledgeOf(String word) {
        return !knowledge.states().names().of(word).isEmpty();
    }

    /** The run of words of one entity; hyphens and particles inside it stay in. */
    private int end(Sentence sentence, int first, String entity) {
        int last = first;
        for (int i = first + 1; i < sentence.tokens().size(); i++) {
            Token word = sentence.token(i);
            boolean given = i == first + 1 && sentence.token(first).entity().equals("O");
            if (!(given || word.entity().equals(entity))
                    || word.tag().equals("POS")
                    || (word.tag().equals("IN") && entity.equals(PERSON) && isStateAfter(sentence, i))
                    || word.word().equals(",")
                    || word.word().equals("<")) {
                break;
            }
            last = i;
        }
        return last;
    }

    /** "Tamim bin Hamad of Qatar" is a name and a state. */
    private boolean isStateAfter(Sentence sentence, int preposition) {
        return preposition + 1 < sentence.tokens().size()
                && knowledgeOf(sentence.token(preposition + 1).word());
    }

    private int endOfCapitals(Sentence sentence, Words words, int first) {
        int last = first;
        for (int i = first + 1; i < sentence.tokens().size(); i++) {
            Token word = sentence.token(i);
            boolean joins = word.word().equals("-") || names.isParticle(words.word(i));
            boolean name = word.isName()
                    && (isCapital(word) || isArticleName(words, i))
                    && !word.entity().equals("LOCATION");
            if (!name && !joins) {
                break;
            }
            last = name ? i : last;
        }
        return last;
    }

    /** "al-Khalifa": a particle with the name behind a hyphen. */
    private boolean isArticleName(Words words, int token) {
        return words.parts(token).size() > 1
                && names.isParticle(words.parts(token).get(0))
                && Character.isUpperCase(words.written(token).get(1).charAt(0));
    }

    private boolean followsTitle(List<Mention> before, int token) {
        if (before.isEmpty() || before.get(before.size() - 1).last() != token - 1) {
            return false;
        }
        if (!(before.get(before.size() - 1) instanceof Mention.TitleWords)) {
            return false;
        }
        Title title = knowledge.titles().at(((Mention.TitleWords) before.get(before.size() - 1)).rule());
        return title.isOffice() || title.kind() == Kind.RANK || title.kind() == Kind.HONORIFIC;
    }

    private static boolean isForeignWord(Token word) {
        return word.tag().equals("FW") || word.entity().equals(PERSON);
    }

    /** "Hamdan", "'Amr"; not "of", and not "1994/95". */
    private static boolean isCapital(Token word) {
        return word.word().chars().anyMatch(Character::isLetter)
                && !Character.isLowerCase(word.word().charAt(0));
    }
}
