package chancery.answer;

import chancery.ask.BadQuestion;
import chancery.ask.Inquiry;
import chancery.knowledge.Knowledge;
import chancery.knowledge.Lexicon;
import chancery.knowledge.Places;
import chancery.knowledge.QuestionWords.Meaning;
import chancery.knowledge.QuestionWords.Means;
import chancery.knowledge.States;
import chancery.knowledge.Titles.Title;
import chancery.knowledge.Words;
import chancery.model.Actor;
import chancery.model.Span;
import chancery.model.Token;
import chancery.registry.Library;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a question in plain English: its words by the knowledge files, its names by the store. */
final class QuestionReader {

    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern GENITIVE = Pattern.compile("['’]s?$");
    private static final int LONGEST_NAME = 5;

    private final Library library;
    private final Knowledge knowledge;

    QuestionReader(Library library) {
        this.library = library;
        this.knowledge = library.knowledge();
    }

    /** What was understood, and what else it might have been. */
    record Read(Inquiry inquiry, List<Reply.Candidate> candidates) {}

    /**
     * The parts of a question: "Who signed for Norway, and who signed for Chad?" has two.
     *
     * @throws BadQuestion if there are no words in it
     */
    List<Read> read(String question) {
        List<String> words = Arrays.stream(question.strip().split("\\s+", -1))
                .map(word ->
                        GENITIVE.matcher(EDGES.matcher(word).replaceAll("")).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            throw new BadQuestion("ask something, such as \"Who visited Damascus in 2017?\"");
        }
        return new Reading(words).read();
    }

    /** The reading of one question. */
    private final class Reading {
        private final List<String> words;
        private final Words made;
        private final boolean allLow;
        private final List<Understanding> parts = new ArrayList<>();
        private Understanding understanding = new Understanding();

        Reading(List<String> words) {
            this.words = words;
            this.made = Words.of(IntStream.range(0, words.size())
                    .mapToObj(i -> new Token(new Span(i, i), words.get(i), words.get(i), "", "O", -1, ""))
                    .toList());
            this.allLow = words.stream().skip(1).noneMatch(word -> Character.isUpperCase(word.charAt(0)));
        }

        List<Read> read() {
            int i = 0;
            while (i < words.size()) {
                if (understanding.isWhole() && beginsAnew(i)) {
                    parts.add(understanding);
                    understanding = new Understanding();
                }
                i += step(i);
            }
            if (parts.isEmpty() || understanding.isWhole()) {
                parts.stream().reduce((one, other) -> other).ifPresent(understanding::inherit);
                parts.add(understanding);
            } else {
                parts.get(parts.size() - 1).addTail(understanding);
            }
            return parts.stream().map(Understanding::understood).toList();
        }

        /** True for "and who", "and how": a second question. */
        private boolean beginsAnew(int i) {
            return i > 0
                    && meanings(i - 1).anyMatch(meaning -> meaning.values().contains("and"))
                    && meanings(i).anyMatch(meaning -> meaning.means() == Means.SOUGHT);
        }

        private Stream<Meaning> meanings(int i) {
            return knowledge.questions().words().longest(made, i).stream().flatMap(hit -> hit.values().stream());
        }

        /** Takes what begins at a word; gives how many words that is. */
        private int step(int i) {
            Optional<QuestionDates.Found> date = QuestionDates.at(words, i);
            if (date.isPresent()) {
                understanding.time(date.get().from(), date.get().to());
                return date.get().words();
            }
            Optional<Lexicon.Hit<Meaning>> meaning =
                    knowledge.questions().words().longest(made, i);
            int length = meaning.map(hit -> hit.last() - i + 1).orElse(0);
            return name(i, length)
                    .or(() -> state(i, length))
                    .or(() -> title(i, length))
                    .or(() -> place(i, length))
                    .orElseGet(() -> meaning.map(hit -> meant(hit, i, length)).orElseGet(() -> plain(i)));
        }

        private int meant(Lexicon.Hit<Meaning> hit, int i, int length) {
            hit.values()
                    .forEach(meaning -> understanding.word(
                            meaning, meaning.means() == Means.NOTHING ? List.of() : words.subList(i, i + length)));
            return length;
        }

        private int plain(int i) {
            understanding.content(words.get(i));
            return 1;
        }

        /** Somebody whom the store knows by these words. */
        private Optional<Integer> name(int i, int least) {
            if (!allLow && !Character.isUpperCase(words.get(i).charAt(0))) {
                return Optional.empty();
            }
            for (int n = Math.min(LONGEST_NAME, words.size() - i); n > least; n--) {
                String phrase = String.join(" ", words.subList(i, i + n));
                List<Actor> called = library.store().actors().called(phrase).stream()
                        .flatMap(id -> library.records().actor(id).stream())
                        .filter(actor -> actor instanceof Actor.Person || actor instanceof Actor.Organisation)
                        .toList();
                if (!called.isEmpty() && !describes(called.get(0), i + n)) {
                    understanding.actor(phrase, called);
                    return Optional.of(n);
                }
            }
            return Optional.empty();
        }

        /** True for "UN" in "UN resolution": it says what sort of thing, and takes no part. */
        private boolean describes(Actor actor, int next) {
            return actor instanceof Actor.Organisation
                    && next < words.size()
                    && Character.isLowerCase(words.get(next).charAt(0))
                    && meanings(next).findAny().isEmpty();
        }

        private Optional<Integer> state(int i, int least) {
            return knowledge
                    .states()
                    .names()
                    .longest(made, i)
                    .filter(hit -> hit.last() - i + 1 > least)
                    .map(hit -> {
                        States.Named named = hit.values().get(0);
                        understanding.state(named.state().actor(), named.form(), words.subList(i, hit.last() + 1));
                        return hit.last() - i + 1;
                    });
        }

        private Optional<Integer> title(int i, int least) {
            Optional<Lexicon.Hit<Title>> found = knowledge
                    .titles()
                    .words()
                    .longest(made, i)
                    .filter(hit -> hit.last() - i + 1 > least)
                    .filter(hit -> hit.values().get(0).isOffice());
            found.ifPresent(hit -> understanding.title(hit.values().get(0), words.subList(i, hit.last() + 1)));
            return found.map(hit -> hit.last() - i + 1);
        }

        private Optional<Integer> place(int i, int least) {
            Optional<Lexicon.Hit<Places.Entry>> found =
                    knowledge.places().names().longest(made, i).filter(hit -> hit.last() - i + 1 > least);
            found.ifPresent(hit -> understanding.place(hit.values().get(0).name(), words.subList(i, hit.last() + 1)));
            return found.map(hit -> hit.last() - i + 1);
        }
    }
}
