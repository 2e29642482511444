package chancery.date;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.TreeBank;
import chancery.knowledge.Knowledge;
import chancery.model.TimeReference;
import chancery.model.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report of these sentences is of Monday, 14 May 2018, where nothing else is said. */
final class DaterTest {

    private static final Dater DATER = new Dater(Knowledge.bundled());
    private static final LocalDate MONDAY = LocalDate.of(2018, 5, 14);

    private static List<TimeReference> find(String tree, Optional<When> published) {
        return DATER.find(TreeBank.sentence(tree), published);
    }

    private static When first(String tree) {
        return find(tree, Optional.of(When.day(MONDAY, When.Basis.STATED)))
                .get(0)
                .when();
    }

    private static String days(When when) {
        return when.from().map(LocalDate::toString).orElse("?") + " "
                + when.to().map(LocalDate::toString).orElse("?");
    }

    /** The words as adverbial of "They met ...": each a token of its own, names and numbers tagged. */
    private static String met(String words) {
        StringBuilder tree = new StringBuilder("They/PRP/2/nsubj met=meet/VBD/0/root");
        String[] all = words.split(" ", -1);
        int head = 2 + all.length;
        for (int i = 0; i < all.length; i++) {
            String word = all[i];
            String tag =
                    Character.isDigit(word.charAt(0)) ? "CD" : Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN";
            boolean last = i == all.length - 1;
            tree.append(' ')
                    .append(word)
                    .append('/')
                    .append(tag)
                    .append('/')
                    .append(last ? "2/obl" : head + "/compound");
        }
        return tree.toString();
    }

    @Test
    void aPresentBehindWhenLiesAhead() {
        String arrives = "Mali/NNP/3/nsubj will/MD/3/aux complain=complain/VB/0/root when/WRB/6/advmod he/PRP/6/nsubj"
                + " arrives=arrive/VBZ/3/advcl on/IN/8/case Thursday/NNP/6/obl";
        assertThat(days(first(arrives))).isEqualTo("2018-05-17 2018-05-17");
        String arrived = arrives.replace("will/MD/3/aux complain=complain/VB", "had/VBD/3/aux complained=complain/VBN")
                .replace("arrives=arrive/VBZ", "arrived=arrive/VBD");
        assertThat(days(first(arrived))).isEqualTo("2018-05-10 2018-05-10");
    }

    @Test
    void aPresentOfATimetableLiesAhead() {
        String leaves = "The/DT/2/det king/NN/3/nsubj leaves=leave/VBZ/0/root on/IN/5/case Thursday/NNP/3/obl";
        assertThat(days(first(leaves))).isEqualTo("2018-05-17 2018-05-17");
        String says = leaves.replace("leaves=leave", "says=say");
        assertThat(days(first(says))).isEqualTo("2018-05-10 2018-05-10");
        String talks = leaves.replace(
                "on/IN/5/case Thursday/NNP/3/obl", "after/IN/6/case Thursday/NNP/6/compound talks/NNS/3/obl");
        assertThat(days(first(talks))).isEqualTo("2018-05-10 2018-05-10");
    }

    @ParameterizedTest
    @CsvSource({
        "Monday, 2018-05-14 2018-05-14",
        "Thursday, 2018-05-10 2018-05-10",
        "last Wednesday, 2018-05-09 2018-05-09",
        "late on Sunday, 2018-05-13 2018-05-13",
        "Sunday night, 2018-05-13 2018-05-13",
        "yesterday, 2018-05-13 2018-05-13",
        "the day before yesterday, 2018-05-12 2018-05-12",
        "March 9, 2018-03-09 2018-03-09",
        "9 March, 2018-03-09 2018-03-09",
        "March 9th, 2018-03-09 2018-03-09",
        "the 3rd of May, 2018-05-03 2018-05-03",
        "November 30, 2017-11-30 2017-11-30",
        "9 March 2015, 2015-03-09 2015-03-09",
        "2015-03-09, 2015-03-09 2015-03-09",
        "19.03.2015, 2015-03-19 2015-03-19",
        "April, 2018-04-01 2018-04-30",
        "November, 2017-11-01 2017-11-30",
        "November 2016, 2016-11-01 2016-11-30",
        "early April, 2018-04-01 2018-04-10",
        "mid-April, 2018-04-11 2018-04-20",
        "late December, 2017-12-21 2017-12-31",
        "last July, 2017-07-01 2017-07-31",
        "April last year, 2017-04-01 2017-04-30",
        "2015, 2015-01-01 2015-12-31",
        "late 2015, 2015-09-01 2015-12-31",
        "last week, 2018-05-07 2018-05-13",
        "this week, 2018-05-14 2018-05-20",
        "last month, 2018-04-01 2018-04-30",
        "earlier this month, 2018-05-01 2018-05-13",
        "last year, 2017-01-01 2017-12-31",
        "the end of 2016, 2016-09-01 2016-12-31",
        "the first half of this year, 2018-01-01 2018-06-30",
        "the second quarter of 2016, 2016-04-01 2016-06-30",
        "the winter of 2016, 2016-12-01 2017-02-28",
        "three weeks ago, 2018-04-23 2018-04-29",
        "eight years ago, 2010-01-01 2010-12-31",
        "the last two weeks, 2018-04-30 2018-05-14",
        "several days back, 2018-05-05 2018-05-11",
        "3 to 5 May, 2018-05-03 2018-05-05",
        "May 3-5, 2018-05-03 2018-05-05",
    })
    void readsWordsOfTheMostDifferentKinds(String words, String expected) {
        assertThat(days(first(met(words)))).as(words).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "late yesterday, 2018-05-13 2018-05-13",
        "the current quarter, 2018-04-01 2018-06-30",
        "the first nine months of 2017, 2017-01-01 2017-09-30",
        "the fiscal third quarter, 2017-07-01 2017-09-30",
        "fiscal 2016, 2016-01-01 2016-12-31",
        "nineteen ninety-four, 1994-01-01 1994-12-31",
        "the winter of nineteen ninety-four, 1994-12-01 1995-02-28",
        "the early 1970s, 1970-01-01 1973-04-30",
        "the 19th century, 1800-01-01 1899-12-31",
        "year-end, 2018-09-01 2018-12-31",
        "this past autumn, 2017-09-01 2017-11-30",
        "two weeks or so ago, 2018-04-30 2018-05-06",
        "9 a.m. on Thursday, 2018-05-10 2018-05-10",
        "Thursday evening, 2018-05-10 2018-05-10",
    })
    void readsMoreOfThem(String words, String expected) {
        assertThat(days(first(met(words)))).as(words).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "six months, DURATION, P6M",
        "nearly two years, DURATION, P2Y",
        "several weeks, DURATION, PXW",
        "three trading days, DURATION, P3D",
        "the last ten days, DURATION, P10D",
        "48 hours, DURATION, PT48H",
        "every Monday, SET, XXXX-WXX-1",
        "each year, SET, P1Y",
        "annually, SET, P1Y",
        "every two weeks, SET, P2W",
        "this morning, TIME, TMO",
        "Wednesday evening, TIME, TEV",
        "9 a.m. Wednesday, TIME, T09:00",
        "12 p.m. Wednesday, TIME, T12:00",
        "9 o'clock, TIME, T09:00",
        "'14:30 GMT , Wednesday', TIME, T14:30",
        "now, DATE, PRESENT_REF",
        "the past, DATE, PAST_REF",
        "the near future, DATE, FUTURE_REF",
        "the last two years, DURATION, P2Y",
    })
    void tellsLengthsRepeatedTimesAndTimesOfDay(String words, TimeReference.Kind kind, String iso) {
        TimeReference time = find(met(words), Optional.of(When.day(MONDAY, When.Basis.STATED)))
                .get(0);
        assertThat(time.kind()).isEqualTo(kind);
        assertThat(time.iso()).isEqualTo(iso);
        assertThat(time.when().phrase()).contains(words.replace(" , ", ", "));
    }

    @Test
    void lengthsAndRepeatedTimesDateNoAct() {
        assertThat(find(met("six months"), Optional.empty()).get(0).tellsWhen()).isFalse();
        assertThat(find(met("every Monday"), Optional.empty()).get(0).tellsWhen())
                .isFalse();
        assertThat(find(met("now"), Optional.empty()).get(0).tellsWhen()).isFalse();
        assertThat(find(met("the night"), Optional.empty()).get(0).tellsWhen()).isFalse();
        assertThat(find(met("recently"), Optional.empty()).get(0).tellsWhen()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"41-year-old", "three-quarters", "a quarter of it"})
    void agesAndPartsAreNoTimes(String words) {
        assertThat(find(met(words), Optional.empty())).as(words).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "the next day, 2015-03-10 2015-03-10",
        "two days later, 2015-03-11 2015-03-11",
        "that day, 2015-03-09 2015-03-09",
        "the following week, 2015-03-16 2015-03-22",
        "the previous month, 2015-02-01 2015-02-28",
        "that year, 2015-01-01 2015-12-31",
        "two years later, 2017-01-01 2017-12-31",
    })
    void countsFromTheDayOfTheSentenceBefore(String words, String expected) {
        List<List<TimeReference>> times = DATER.find(
                List.of(TreeBank.sentence(met("9 March 2015")), TreeBank.sentence(met(words))), Optional.empty());
        assertThat(days(times.get(1).get(0).when())).as(words).isEqualTo(expected);
    }

    @Test
    void aYearEarlierIsTheSameQuarterOfTheYearBefore() {
        List<TimeReference> times = find(
                met("the second quarter of 2016 , a year earlier"), Optional.of(When.day(MONDAY, When.Basis.STATED)));
        assertThat(days(times.get(1).when())).isEqualTo("2015-04-01 2015-06-30");
    }

    @Test
    void daysAfterSomethingElseDoNotCountFromTheStory() {
        List<TimeReference> times = find(met("March 9 2015 , two days after the flood"), Optional.empty());
        assertThat(times.get(1).when().isDated()).isFalse();
        assertThat(times.get(1).iso()).isEqualTo("P2D");
    }

    @Test
    void aMonthAtHandIsMeantEvenUnderAVerbOfThePast() {
        assertThat(days(first(met("June")))).isEqualTo("2018-06-01 2018-06-30");
    }

    @Test
    void theReportsOwnWeekdayIsTodayAlsoUnderAFutureVerb() {
        When when = first("They/PRP/3/nsubj will/MD/3/aux meet/VB/0/root on/IN/5/case Monday/NNP/3/obl");
        assertThat(days(when)).isEqualTo("2018-05-14 2018-05-14");
    }

    @Test
    void whatSomebodyWouldNotDoIsPast() {
        When when = first(
                "Oslo/NNP/6/nsubj on/IN/3/case Friday/NNP/6/obl would/MD/6/aux not/RB/6/advmod confirm/VB/0/root it/PRP/6/obj");
        assertThat(days(when)).isEqualTo("2018-05-11 2018-05-11");
    }

    @Test
    void aWeekdayUnderAFutureVerbLiesAhead() {
        When when = first("They/PRP/3/nsubj will/MD/3/aux meet/VB/0/root on/IN/5/case Friday/NNP/3/obl");
        assertThat(days(when)).isEqualTo("2018-05-18 2018-05-18");
    }

    @Test
    void aDayOfAPlannedSummitLiesAhead() {
        When when = first("Talks/NNS/2/nsubj preceded=precede/VBD/0/root a/DT/5/det planned/VBN/5/amod summit/NN/2/obj "
                + "on/IN/7/case June/NNP/5/nmod 12/CD/7/nummod");
        assertThat(days(when)).isEqualTo("2018-06-12 2018-06-12");
    }

    @Test
    void whatSomebodyAgreedToDoLiesAhead() {
        When when =
                first("Norway/NNP/2/nsubj agreed=agree/VBD/0/root to/TO/4/mark send/VB/2/xcomp envoys=envoy/NNS/4/obj "
                        + "in/IN/7/case June/NNP/4/obl");
        assertThat(days(when)).isEqualTo("2018-06-01 2018-06-30");
    }

    @Test
    void theDayOnWhichTheyAgreedIsPast() {
        When when = first("Norway/NNP/2/nsubj agreed=agree/VBD/0/root on/IN/4/case Friday/NNP/2/obl to/TO/6/mark "
                + "send/VB/2/xcomp envoys=envoy/NNS/6/obj");
        assertThat(days(when)).isEqualTo("2018-05-11 2018-05-11");
    }

    @Test
    void aWeekdayWithAFullDateIsThatDate() {
        When when = first(met("Monday , February 25 , 2019"));
        assertThat(days(when)).isEqualTo("2019-02-25 2019-02-25");
        assertThat(when.basis()).isEqualTo(When.Basis.STATED);
    }

    @Test
    void twoYearsAreTwoTimes() {
        assertThat(find(met("2015 and 2017"), Optional.empty())).hasSize(2);
    }

    @Test
    void aRangeOfYearsIsOneTime() {
        When when = first(
                "They/PRP/2/nsubj met=meet/VBD/0/root between/IN/4/case 2015/CD/2/obl and/CC/6/cc 2017/CD/4/conj");
        assertThat(days(when)).isEqualTo("2015-01-01 2017-12-31");
    }

    @Test
    void theFirstMonthOfARangeTakesTheYearOfTheLast() {
        When when = first(
                "They/PRP/2/nsubj met=meet/VBD/0/root from/IN/4/case March/NNP/2/obl to/IN/6/case June/NNP/4/nmod "
                        + "2016/CD/6/nummod");
        assertThat(days(when)).isEqualTo("2016-03-01 2016-06-30");
    }

    @Test
    void numbersOfResolutionsAndSeatsAreNoDates() {
        assertThat(find("Resolution/NNP/3/nsubj 2031/CD/1/nummod passed=pass/VBD/0/root", Optional.empty()))
                .isEmpty();
        assertThat(find(
                        "They/PRP/2/nsubj sent=send/VBD/0/root 2000/CD/4/nummod soldiers=soldier/NNS/2/obj",
                        Optional.empty()))
                .isEmpty();
    }

    @Test
    void aPersonOrAVerbCalledMayIsNoMonth() {
        assertThat(find(
                        "Theresa/NNP/2/compound/PERSON May/NNP/3/nsubj/PERSON spoke=speak/VBD/0/root",
                        Optional.empty()))
                .isEmpty();
        assertThat(find("They/PRP/3/nsubj may/MD/3/aux meet/VB/0/root", Optional.empty()))
                .isEmpty();
    }

    @Test
    void withoutADateOfTheReportOnlyFullDatesAreKnown() {
        assertThat(find(met("9 March 2015"), Optional.empty()).get(0).when().isDated())
                .isTrue();
        When monday = find(met("Monday"), Optional.empty()).get(0).when();
        assertThat(monday).isEqualTo(When.unknown("Monday"));
    }

    @Test
    void aReportOfOneOfSeveralDaysGivesAllThatTheWordsCanMean() {
        When published = When.between(
                LocalDate.of(2018, 5, 14), LocalDate.of(2018, 5, 24), When.Precision.MONTH, When.Basis.INFERRED);
        When when = find(met("Thursday"), Optional.of(published)).get(0).when();
        assertThat(days(when)).isEqualTo("2018-05-10 2018-05-24");
        assertThat(when.basis()).isEqualTo(When.Basis.INFERRED);
    }

    @Test
    void aDayEarlierCountsFromTheDayNamedBefore() {
        List<TimeReference> times = find(met("March 9 2015 , two days earlier"), Optional.empty());
        assertThat(days(times.get(1).when())).isEqualTo("2015-03-07 2015-03-07");
    }

    @Test
    void recentlyIsATimeOfWhichNothingIsKnown() {
        When when = first("They/PRP/3/nsubj recently/RB/3/advmod met=meet/VBD/0/root");
        assertThat(when).isEqualTo(When.unknown("recently"));
    }

    @Test
    void theHeadIsTheTokenThatTheSentenceHangsOn() {
        TimeReference time = find(
                        "They/PRP/2/nsubj met=meet/VBD/0/root on/IN/4/case March/NNP/2/obl 9/CD/4/nummod",
                        Optional.empty())
                .get(0);
        assertThat(time.head()).isEqualTo(3);
        assertThat(time.first()).isEqualTo(3);
        assertThat(time.last()).isEqualTo(4);
    }
}
