package chancery.model;

/**
 * Names an actor: an ISO 3166 alpha-3 code for a state ({@code IRN}), else its kind and key
 * ({@code person/bashar-al-assad}, {@code organisation/sana}, {@code group/rebels-syr}).
 */
public record ActorId(String value) implements Comparable<ActorId> {

    /** Where the state or body would stand in the id of a group that is of none: {@code group/-/officials}. */
    private static final String OF_NOBODY = "group/-/";

    /** True for people or a body told only by what they are, of no state or body in particular. */
    public boolean isOfNobody() {
        return value.startsWith(OF_NOBODY);
    }

    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
