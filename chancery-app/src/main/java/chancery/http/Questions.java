package chancery.http;

import chancery.ask.BadQuestion;
import chancery.ask.Trait;
import chancery.ask.Wish;
import chancery.store.RecordFinder.Order;
import io.javalin.http.Context;
import io.javalin.http.GoneResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a request asks for out of its query. */
final class Questions {

    private static final int USUAL = 50;
    private static final int MOST = 500;

    private Questions() {}

    /**
     * The filters of a request: the parameters that are named like a trait.
     *
     * @param others parameters that are no filters
     * @throws BadQuestion if a parameter is none of these, or its value cannot be
     */
    static List<Wish> wishes(Context request, List<Trait> traits, Set<String> others) {
        Set<String> known = traits.stream().map(Questions::name).collect(Collectors.toCollection(TreeSet::new));
        request.queryParamMap().keySet().stream()
                .filter(name -> !name.isEmpty() && !known.contains(name) && !others.contains(name))
                .findFirst()
                .ifPresent(stranger -> {
                    throw new BadQuestion(
                            "there is no filter '" + stranger + "' here; use " + String.join(", ", known));
                });
        List<Wish> wishes = new ArrayList<>();
        for (Trait trait : traits) {
            request.queryParams(name(trait)).forEach(value -> wishes.add(trait.of(value)));
        }
        return wishes;
    }

    /** The parameter that asks for a trait: {@code dyad}. */
    static String name(Trait trait) {
        return trait.name().toLowerCase(Locale.ROOT);
    }

    /** How many records to give: {@code limit}, 1 to 500. */
    static int limit(Context request) {
        return Math.max(1, Math.min(MOST, number(request, "limit", USUAL)));
    }

    /** Which end of the story comes first: {@code order}, the earliest if it is not said. */
    static Order order(Context request) {
        return choice(request, "order", List.of(Order.values()));
    }

    static int number(Context request, String name, int usual) {
        String value = request.queryParam(name);
        if (value == null) {
            return usual;
        }
        if (!value.matches("\\d{1,9}")) {
            throw new BadQuestion(name + " is '" + value + "'; give a whole number");
        }
        return Integer.parseInt(value);
    }

    static Optional<String> word(Context request, String name) {
        return Optional.ofNullable(request.queryParam(name)).map(String::strip).filter(word -> !word.isEmpty());
    }

    /** One of some choices, the first if none is named. */
    static <E extends Enum<E>> E choice(Context request, String name, List<E> choices) {
        String value = word(request, name).orElse(choices.get(0).name());
        return choices.stream()
                .filter(choice -> choice.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new BadQuestion(name + " is '" + value + "'; use one of "
                        + choices.stream()
                                .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }

    /**
     * Where to go on.
     *
     * @param place in the telling
     * @param edition that the place belongs to
     */
    record Cursor(int place, String edition) {

        static final Cursor BEGINNING = new Cursor(0, "");

        /**
         * The one of a request.
         *
         * @throws GoneResponse if it belongs to another edition than that of now
         */
        static Cursor of(Context request, String now) {
            Cursor cursor = word(request, "cursor").map(Cursor::read).orElse(BEGINNING);
            if (cursor.place() > 0 && !cursor.edition().equals(now)) {
                throw new GoneResponse("the record changed since the page before; begin again without a cursor");
            }
            return cursor;
        }

        /** Letters for the page that begins so many further on; null if all of so many are passed then. */
        static @Nullable String after(int place, int total, String edition) {
            return place < total ? new Cursor(place, edition).letters() : null;
        }

        private static Cursor read(String cursor) {
            try {
                String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
                String[] parts = plain.split(":", 2);
                return new Cursor(Integer.parseInt(parts[0]), parts[1]);
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw new BadQuestion("'" + cursor + "' is no cursor; take the value of 'next' of the page before");
            }
        }

        /** Letters for the address of the next page. */
        String letters() {
            String plain = place + ":" + edition;
            return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
