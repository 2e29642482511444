package chancery.ask;

/** A question that cannot be asked: says which value is wrong and what would be right. */
public final class BadQuestion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadQuestion(String message) {
        super(message);
    }
}
