package chancery.model;

/**
 * Names an actor: an ISO 3166 alpha-3 code for a state ({@code IRN}), else its kind and key
 * ({@code person/bashar-al-assad}, {@code organisation/sana}, {@code group/rebels-syr}).
 */
public record ActorId(String value) implements Comparable<ActorId> {

    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
