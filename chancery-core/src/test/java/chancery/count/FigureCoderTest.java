package chancery.count;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.TreeBank;
import chancery.date.Dater;
import chancery.knowledge.Knowledge;
import chancery.model.CodedFigure;
import chancery.model.Figure;
import chancery.model.ResolvedSentence;
import chancery.model.Sentence;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FigureCoderTest {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final FigureCoder CODER = new FigureCoder(KNOWLEDGE);
    private static final Dater DATER = new Dater(KNOWLEDGE);

    private static List<Figure> count(String tree) {
        Sentence sentence = TreeBank.sentence(tree);
        ResolvedSentence resolved =
                new ResolvedSentence(sentence, List.of(), DATER.find(sentence, Optional.empty()), List.of());
        return CODER.count(resolved).stream().map(CodedFigure::figure).toList();
    }

    @Test
    void countsTheNounBehindTheNumber() {
        Figure figure = count(
                        "Over/IN/4/advmod 40/CD/4/nummod foreign/JJ/4/amod guests=guest/NNS/5/nsubj came=come/VBD/0/root")
                .get(0);
        assertThat(figure.value()).isEqualTo(40);
        assertThat(figure.unit()).isEqualTo("guest");
        assertThat(figure.of()).isEqualTo("foreign guests");
        assertThat(figure.bound()).isEqualTo(Figure.Bound.AT_LEAST);
    }

    @Test
    void aMeasureIsOfWhatStandsBehindIt() {
        Figure figure = count(
                        "They/PRP/2/nsubj leased=lease/VBD/0/root 7,500/CD/4/nummod hectares=hectare/NNS/2/obj for/IN/6/case wheat/NN/4/nmod")
                .get(0);
        assertThat(figure.value()).isEqualTo(7500);
        assertThat(figure.unit()).isEqualTo("hectare");
        assertThat(figure.of()).isEqualTo("wheat");
    }

    @Test
    void readsSumsOfMoney() {
        Figure figure = count(
                        "They/PRP/2/nsubj pledged=pledge/VBD/0/root $/$/2/obj 1.2/CD/5/compound billion/CD/3/nummod in/IN/7/case aid/NN/3/nmod")
                .get(0);
        assertThat(figure.value()).isEqualTo(1.2e9);
        assertThat(figure.unit()).isEqualTo("dollar");
        assertThat(figure.of()).isEqualTo("aid");
    }

    @Test
    void readsNumbersInWordsAndShares() {
        Figure figure = count(
                        "It/PRP/2/nsubj met=meet/VBD/0/root eighty/CD/4/nummod percent/NN/2/obj of/IN/7/case its/PRP$/7/nmod:poss goals=goal/NNS/4/nmod")
                .get(0);
        assertThat(figure.value()).isEqualTo(80);
        assertThat(figure.unit()).isEqualTo("percent");
        assertThat(figure.of()).isEqualTo("its goals");
    }

    @Test
    void readsTheNounBehindAHyphen() {
        Figure figure = count("The/DT/3/det 150-seat/JJ/3/amod chamber/NN/4/nsubj met=meet/VBD/0/root")
                .get(0);
        assertThat(figure.value()).isEqualTo(150);
        assertThat(figure.unit()).isEqualTo("seat");
        assertThat(figure.of()).isEqualTo("chamber");
    }

    @Test
    void readsBothEndsOfARange() {
        Figure figure = count(
                        "Some/DT/5/advmod 30/CD/5/nummod to/TO/4/case 40/CD/2/nmod guests=guest/NNS/6/nsubj came=come/VBD/0/root")
                .get(0);
        assertThat(figure.value()).isEqualTo(30);
        assertThat(figure.upper()).contains(40.0);
    }

    @Test
    void numbersThatNameCountNothing() {
        assertThat(count("Resolution/NNP/3/nsubj 2031/CD/1/nummod passed=pass/VBD/0/root"))
                .isEmpty();
        assertThat(count("They/PRP/2/nsubj cited=cite/VBD/0/root Article/NNP/2/obj 9/CD/4/nummod"))
                .isEmpty();
        assertThat(count("They/PRP/2/nsubj met=meet/VBD/0/root at/IN/4/case 10:30/CD/2/obl"))
                .isEmpty();
        assertThat(count("They/PRP/2/nsubj met=meet/VBD/0/root in/IN/4/case 2015/CD/2/obl"))
                .isEmpty();
    }

    @Test
    void theTwoCountriesAreNotCounted() {
        assertThat(count("The/DT/3/det two/CD/3/nummod countries=country/NNS/4/nsubj agreed=agree/VBD/0/root"))
                .isEmpty();
    }

    @Test
    void vagueAmountsHaveNoValue() {
        assertThat(count("It/PRP/2/nsubj killed=kill/VBD/0/root hundreds/NNS/2/obj of/IN/5/case thousands/NNS/3/nmod"))
                .isEmpty();
        assertThat(count("They/PRP/2/nsubj signed=sign/VBD/0/root several/JJ/4/amod agreements=agreement/NNS/2/obj"))
                .isEmpty();
    }

    @Test
    void theSameInAnotherUnitIsNotCountedAgain() {
        assertThat(count(
                        "It/PRP/2/nsubj rose=rise/VBD/0/root 30/CD/4/nummod miles=mile/NNS/2/obj (/-LRB-/7/punct 48/CD/7/nummod "
                                + "km/NN/4/dep )/-RRB-/7/punct"))
                .extracting(Figure::unit)
                .containsExactly("mile");
    }

    @Test
    void yearsAgoAreYears() {
        Figure figure = count(
                        "It/PRP/2/nsubj began=begin/VBD/0/root eight/CD/4/nummod years=year/NNS/5/obl:npmod ago/RB/2/advmod")
                .get(0);
        assertThat(figure.value()).isEqualTo(8);
        assertThat(figure.unit()).isEqualTo("year");
    }
}
