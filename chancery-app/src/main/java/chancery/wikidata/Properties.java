package chancery.wikidata;

/** Names of Wikidata's properties and classes: its vocabulary, as fixed as the words of a file format. */
final class Properties {

    static final String INSTANCE_OF = "P31";
    static final String POSITION_HELD = "P39";
    static final String ISO3 = "P298";
    static final String JURISDICTION = "P1001";
    static final String COUNTRY = "P17";
    static final String DIRECTS = "P2389";
    static final String OF = "P642";
    static final String START = "P580";
    static final String END = "P582";
    static final String REPLACES = "P1365";
    static final String REPLACED_BY = "P1366";
    static final String SHORT_NAME = "P1813";
    static final String HUMAN = "Q5";

    private Properties() {}
}
