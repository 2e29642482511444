package chancery.tree;

/** Names of the sections of a model file that the reader needs. */
public final class Sections {

    public static final String CLASSES = "reader/word-classes";
    public static final String TAGS = "reader/tags";
    public static final String ONLY_TAGS = "reader/words-of-one-tag";
    public static final String TAG_WEIGHTS = "reader/tag-weights";
    public static final String RELATIONS = "reader/relations";
    public static final String MOVE_WEIGHTS = "reader/move-weights";
    public static final String LABEL_WEIGHTS = "reader/label-weights";
    public static final String NAME_WEIGHTS = "reader/name-weights";

    private Sections() {}
}
