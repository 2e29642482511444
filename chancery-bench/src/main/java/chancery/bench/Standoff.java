package chancery.bench;

import chancery.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Attributions in brat's stand-off format: {@code T} lines hold spans, {@code E} lines join source, cue and content. A "that"
 * before the content is left out, as it is no part of what is said.
 */
final class Standoff {

    /** One attribution: what is said, by whom if the text has it, by which words. */
    record Attribution(Stretch content, Optional<Stretch> source, Optional<Stretch> cue) {}

    private static final String CONTENT = "Content";
    private static final String SOURCE = "Source";
    private static final String CUE = "Cue";
    private static final String THAT = "that ";

    private final String text;
    private final Map<String, Stretch> spans = new HashMap<>();

    private Standoff(String text) {
        this.text = text;
    }

    static List<Attribution> read(String text, List<String> lines) {
        Standoff standoff = new Standoff(text);
        lines.stream().filter(line -> line.startsWith("T")).forEach(standoff::span);
        return lines.stream()
                .filter(line -> line.startsWith("E"))
                .flatMap(line -> standoff.attribution(line).stream())
                .toList();
    }

    /** {@code T9 Content 315 448;463 553 the words}, a tab after the number and before the words. */
    private void span(String line) {
        String[] cells = line.split("\t", 3);
        List<Span> pieces = new ArrayList<>();
        for (String piece : cells[1].substring(cells[1].indexOf(' ') + 1).split(";", -1)) {
            String[] ends = piece.split(" ", 2);
            pieces.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        spans.put(cells[0], Stretch.of(text, withoutThat(pieces)));
    }

    private List<Span> withoutThat(List<Span> pieces) {
        Span first = pieces.get(0);
        if (!first.of(text).startsWith(THAT)) {
            return pieces;
        }
        List<Span> rest = new ArrayList<>(pieces);
        rest.set(0, new Span(first.start() + THAT.length(), first.end()));
        return rest;
    }

    /** {@code E1 Attribution:T13 Source:T10 Cue:T11 Content:T12}, the roles in any order. */
    private Optional<Attribution> attribution(String line) {
        Map<String, Stretch> roles = new HashMap<>();
        for (String role : line.split("\t", 2)[1].split(" ", -1)) {
            String[] parts = role.split(":", 2);
            if (parts.length == 2 && spans.containsKey(parts[1])) {
                roles.put(parts[0], spans.get(parts[1]));
            }
        }
        return Optional.ofNullable(roles.get(CONTENT))
                .map(content -> new Attribution(
                        content, Optional.ofNullable(roles.get(SOURCE)), Optional.ofNullable(roles.get(CUE))));
    }
}
