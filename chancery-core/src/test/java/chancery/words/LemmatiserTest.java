package chancery.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lemmas of tagged words. */
class LemmatiserTest {

    private static final Lemmatiser LEMMATISER = new Lemmatiser();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "met,meet",
                "held,hold",
                "upheld,uphold",
                "undertook,undertake",
                "was,be",
                "went,go",
                "left,leave",
                "said,say",
                "used,use",
                "hoped,hope",
                "hopped,hop",
                "planned,plan",
                "visited,visit",
                "united,unite",
                "denied,deny",
                "died,die",
                "agreed,agree",
                "referred,refer",
                "offered,offer",
                "ignored,ignore",
                "monitored,monitor",
                "controlled,control",
                "called,call",
                "travelled,travel",
                "traveled,travel",
                "organised,organise",
                "organized,organize",
                "changed,change",
                "belonged,belong",
                "breathed,breathe",
                "trafficked,traffic",
                "vetoed,veto",
                "focused,focus",
                "developed,develop",
                "escaped,escape",
                "settled,settle",
                "appealed,appeal",
                "ruled,rule",
                "created,create",
                "repeated,repeat",
                "condemned,condemn",
                "combined,combine",
                "explained,explain",
                "postponed,postpone",
                "abandoned,abandon",
                "re-elected,re-elect",
                "co-led,co-lead",
                "CRITICISED,criticise",
                "cut,cut",
                "crowded,crowd",
                "decided,decide"
            })
    void pastOfVerbs(String form, String lemma) {
        assertThat(LEMMATISER.lemma(form, "VBD")).isEqualTo(lemma);
        assertThat(LEMMATISER.lemma(form, "VBN")).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "meeting,meet",
                "making,make",
                "getting,get",
                "lying,lie",
                "flying,fly",
                "seeing,see",
                "being,be",
                "urging,urge",
                "hanging,hang",
                "using,use",
                "discussing,discuss",
                "quarrelling,quarrel",
                "calling,call",
                "backing,back",
                "invading,invade",
                "avoiding,avoid",
                "writing,write",
                "sitting,sit",
                "exploring,explore",
                "singing,sing"
            })
    void presentParticiples(String form, String lemma) {
        assertThat(LEMMATISER.lemma(form, "VBG")).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "says,say",
                "denies,deny",
                "goes,go",
                "has,have",
                "is,be",
                "'s,be",
                "passes,pass",
                "reaches,reach",
                "uses,use",
                "urges,urge",
                "focuses,focus",
                "lies,lie",
                "agrees,agree",
                "does,do"
            })
    void thirdPerson(String form, String lemma) {
        assertThat(LEMMATISER.lemma(form, "VBZ")).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "Talks,talk",
                "countries,country",
                "movies,movie",
                "bases,base",
                "crises,crisis",
                "analyses,analysis",
                "wives,wife",
                "troops,troops",
                "forces,force",
                "spokesmen,spokesman",
                "people,person",
                "children,child",
                "criteria,criterion",
                "headquarters,headquarters",
                "viruses,virus",
                "houses,house",
                "churches,church",
                "heroes,hero",
                "MPs,mp",
                "police,police",
                "defenses,defense",
                "ex-ministers,ex-minister",
                "attorneys-general,attorney-general",
                "boxes,box"
            })
    void plurals(String form, String lemma) {
        assertThat(LEMMATISER.lemma(form, "NNS")).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "larger,JJR,large", "bigger,JJR,big", "easier,JJR,easy", "better,JJR,good", "better,RBR,well",
                        "worst,JJS,bad",
                "best,RBS,well", "latest,JJS,late", "strongest,JJS,strong", "more,JJR,more", "most,RBS,most",
                        "older,JJR,old"
            })
    void comparison(String form, String tag, String lemma) {
        assertThat(LEMMATISER.lemma(form, tag)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "Him,PRP,he",
                "their,PRP$,they",
                "An,DT,a",
                "those,DT,that",
                "n't,RB,not",
                "wo,MD,will",
                "'ll,MD,will",
                "'d,MD,would",
                "'d,VBD,have",
                "'ve,VBP,have",
                "'re,VBP,be",
                "'s,POS,'s",
                "na,TO,to"
            })
    void shortWords(String form, String tag, String lemma) {
        assertThat(LEMMATISER.lemma(form, tag)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "Khan,NNP,Khan",
                "States,NNPS,States",
                "Syrians,NNPS,Syrian",
                "Kurds,NNPS,Kurd",
                "Iranian,JJ,iranian",
                "U.S.,NNP,U.S.",
                "~5,000~,CD,5000",
                "Two,CD,two",
                ".,.,.",
                "The,DT,the",
                "s,NNS,s"
            })
    void namesNumbersAndTheRest(String form, String tag, String lemma) {
        assertThat(LEMMATISER.lemma(form, tag)).isEqualTo(lemma);
    }
}
