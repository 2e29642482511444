package chancery.bench.made;

import chancery.knowledge.States.State;
import java.util.List;
import java.util.Random;

/**
 * Somebody in office.
 *
 * @param title "prime minister"
 */
record Official(String name, String title, State state) {

    private static final String FAMILY_NAME = "^.* ";

    /** Name with office, in one of the ways of the press. */
    String introduced(Random random) {
        return Wording.any(
                List.of(
                        state.adjective() + " " + capitals() + " " + name,
                        state.adjective() + " " + capitals() + " " + name,
                        withArticle(state.name()) + "'s " + title + " " + name,
                        capitals() + " " + name + " of " + withArticle(state.name())),
                random);
    }

    private String capitals() {
        StringBuilder words = new StringBuilder();
        for (String word : title.split(" ", -1)) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(Character.toUpperCase(word.charAt(0)))
                    .append(word.substring(1));
        }
        return words.toString();
    }

    /** The family name: the last word, or the first where family names stand first. */
    String familyName() {
        return state.surnameFirst() ? name.replaceFirst(" .*", "") : name.replaceFirst(FAMILY_NAME, "");
    }

    /** The same person with another title. */
    Official called(String other) {
        return new Official(name, other, state);
    }

    static String withArticle(String state) {
        return state.matches("(United|Philippines|Netherlands|Dominican|Czech|Central|Bahamas|Gambia|Maldives).*")
                ? "the " + state
                : state;
    }
}
