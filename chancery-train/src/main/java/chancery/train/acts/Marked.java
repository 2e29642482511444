package chancery.train.acts;

import chancery.model.Span;
import java.util.ArrayList;
import java.util.List;

/** A sentence without its marks, and where they stood: {@code [source]}, {@code <target>}. */
record Marked(String text, List<Span> sources, List<Span> targets) {

    Marked {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }

    static Marked of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> sources = new ArrayList<>();
        List<Span> targets = new ArrayList<>();
        int open = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            switch (c) {
                case '[', '<' -> open = text.length();
                case ']' -> sources.add(new Span(open, text.length()));
                case '>' -> targets.add(new Span(open, text.length()));
                default -> text.append(c);
            }
        }
        return new Marked(text.toString(), sources, targets);
    }

    /**
     * The one source.
     *
     * @throws IllegalArgumentException if there are none or several
     */
    Span source() {
        return only(sources, "source in [ ]");
    }

    /**
     * The one target.
     *
     * @throws IllegalArgumentException if there are none or several
     */
    Span target() {
        return only(targets, "target in < >");
    }

    private Span only(List<Span> spans, String what) {
        if (spans.size() != 1) {
            throw new IllegalArgumentException(spans.size() + " times a " + what + ", not once: " + text);
        }
        return spans.get(0);
    }
}
