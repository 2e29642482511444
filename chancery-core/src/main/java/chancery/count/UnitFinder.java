package chancery.count;

import chancery.knowledge.Piece;
import chancery.knowledge.Pieces;
import chancery.knowledge.UnitWords;
import chancery.model.Token;
import chancery.model.Tree;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds what a number counts: the unit beside it, the noun behind its hyphen, or the noun it modifies. */
final class UnitFinder {

    private static final int FEW = 3;

    private final UnitWords units;

    UnitFinder(UnitWords units) {
        this.units = units;
    }

    Optional<Unit> find(Tree tree, Pieces pieces, Quantity quantity) {
        if (isGlued(pieces, quantity)) {
            return hyphenated(tree, pieces, quantity);
        }
        return money(tree, pieces, quantity)
                .or(() -> measured(tree, pieces, quantity))
                .or(() -> counted(tree, pieces, quantity))
                .or(() -> victims(tree, pieces, quantity));
    }

    /** "$400 million in aid". */
    private Optional<Unit> money(Tree tree, Pieces pieces, Quantity quantity) {
        return quantity.money()
                .flatMap(sign -> units.of(pieces.get(sign).text(), UnitWords.Kind.MONEY))
                .map(unit -> {
                    int token = pieces.get(quantity.first()).token();
                    int head = nominalHead(tree, token);
                    return new Unit(
                            unit.name(),
                            Noun.measured(tree, head, last(pieces, quantity)),
                            quantity.last(),
                            head,
                            Unit.Kind.COUNT,
                            unit.place());
                });
    }

    private static boolean isGlued(Pieces pieces, Quantity quantity) {
        return pieces.is(quantity.end(), "-")
                && pieces.get(quantity.last()).touches(pieces.get(quantity.end()))
                && pieces.at(quantity.end() + 1)
                        .filter(piece -> Character.isLetter(piece.text().charAt(0)))
                        .isPresent();
    }

    /** "A six-year crisis", "the 329-seat legislature". */
    private Optional<Unit> hyphenated(Tree tree, Pieces pieces, Quantity quantity) {
        int noun = quantity.end() + 1;
        if (isForm(pieces.get(noun)) || pieces.is(noun + 1, "-")) {
            return Optional.empty();
        }
        Optional<UnitWords.Unit> known = units.at(pieces, noun);
        int head = modified(tree, pieces.get(noun).token());
        String name = known.map(UnitWords.Unit::name).orElse(pieces.get(noun).low());
        String rule = known.map(UnitWords.Unit::place).orElse(Noun.RULE);
        return Optional.of(
                new Unit(name, Noun.counted(tree, head, pieces.get(noun).token()), noun, head, Unit.Kind.SIZE, rule));
    }

    /** The noun that the hyphenated word stands before. */
    private static int modified(Tree tree, int token) {
        int head = token;
        while (tree.token(head).head() > head
                && !tree.token(tree.token(head).head()).isVerb()) {
            head = tree.token(head).head();
        }
        return head;
    }

    private boolean isForm(Piece piece) {
        return units.of(piece.text(), UnitWords.Kind.FORM).isPresent();
    }

    /** "5,000 hectares for farmland", "ninety percent of its goals", "a 63% increase". */
    private Optional<Unit> measured(Tree tree, Pieces pieces, Quantity quantity) {
        return units.at(pieces, quantity.end())
                .filter(unit -> unit.kind() != UnitWords.Kind.PERSON)
                .map(unit -> {
                    int last = quantity.end() + unit.length() - 1;
                    int token = pieces.get(last).token();
                    int head = tree.token(token).is("compound")
                                    || tree.token(token).is("amod")
                            ? nominalHead(tree, token)
                            : token;
                    String of = head == token ? Noun.measured(tree, head, token) : Noun.counted(tree, head, token);
                    Unit.Kind kind = unit.kind() == UnitWords.Kind.TIME ? Unit.Kind.SIZE : Unit.Kind.COUNT;
                    return new Unit(unit.name(), of, last, head, kind, unit.place());
                });
    }

    /** "More than 50 foreign delegations". */
    private Optional<Unit> counted(Tree tree, Pieces pieces, Quantity quantity) {
        int token = last(pieces, quantity);
        Optional<Integer> above = IntStream.rangeClosed(
                        pieces.get(quantity.number()).token(), token)
                .boxed()
                .filter(i -> modifies(tree.token(i)))
                .flatMap(i -> tree.head(i).stream())
                .filter(head -> head > token && tree.token(head).isNoun())
                .findFirst();
        return above.filter(head -> !isPointing(tree, quantity, head)).map(head -> {
            Token noun = tree.token(head);
            String lemma = noun.isName() ? noun.lemma() : noun.lemma().toLowerCase(Locale.ROOT);
            Optional<UnitWords.Unit> people = units.of(tree.token(head).word(), UnitWords.Kind.PERSON);
            String rule = people.map(UnitWords.Unit::place).orElse(Noun.RULE);
            int last = lastPiece(pieces, head);
            return new Unit(
                    people.map(UnitWords.Unit::name).orElse(lemma),
                    Noun.counted(tree, head, token),
                    last,
                    head,
                    Unit.Kind.COUNT,
                    rule);
        });
    }

    private static boolean modifies(Token number) {
        return number.is("nummod") || number.is("compound") || number.is("amod");
    }

    /** "One day", "the two countries", "two leaders": nobody counts here. */
    private boolean isPointing(Tree tree, Quantity quantity, int noun) {
        boolean party = units.of(tree.token(noun).word(), UnitWords.Kind.PARTY).isPresent();
        return quantity.value() == 1
                || (party && quantity.value() < FEW)
                || tree.token(noun).tag().equals("NNP");
    }

    /** "Killed 40 and wounded 60". */
    private Optional<Unit> victims(Tree tree, Pieces pieces, Quantity quantity) {
        int token = last(pieces, quantity);
        boolean object =
                tree.token(token).is("obj") || tree.token(token).relation().equals("nsubj:pass");
        return tree.head(token)
                .filter(verb -> object && quantity.value() > 1)
                .flatMap(verb -> units.of(tree.token(verb).word(), UnitWords.Kind.VICTIM)
                        .map(unit -> new Unit(
                                unit.name(),
                                tree.token(verb).word(),
                                quantity.last(),
                                token,
                                Unit.Kind.COUNT,
                                unit.place())));
    }

    private static int last(Pieces pieces, Quantity quantity) {
        return pieces.get(quantity.last()).token();
    }

    private static int lastPiece(Pieces pieces, int token) {
        int last = 0;
        for (int i = 0; i < pieces.size(); i++) {
            last = pieces.get(i).token() == token ? i : last;
        }
        return last;
    }

    /** The noun that a quantity before it modifies: "increase" for "63%" in "a 63% increase". */
    private static int nominalHead(Tree tree, int token) {
        int head = token;
        while (tree.token(head).head() > head
                && tree.token(tree.token(head).head()).isNoun()) {
            head = tree.token(head).head();
        }
        return head;
    }
}
