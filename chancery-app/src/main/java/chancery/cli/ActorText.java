package chancery.cli;

import chancery.model.Actor;
import chancery.registry.Library;
import chancery.show.StoryText;
import chancery.show.Style;
import chancery.store.Condition;
import chancery.store.Shelf;
import java.util.ArrayList;
import java.util.List;

/** An actor, and all that it has a part in. */
final class ActorText {

    private final Library library;
    private final Style style;

    ActorText(Library library, Style style) {
        this.library = library;
        this.style = style;
    }

    List<String> of(Actor actor) {
        List<String> lines = new ArrayList<>();
        lines.add(actor.id() + "  " + actor.kind() + " " + actor.name());
        actor.state().ifPresent(state -> lines.add("  state       " + library.stateName(state)));
        actor.sector().ifPresent(sector -> lines.add("  sector      " + sector));
        actor.wikidata().ifPresent(item -> lines.add("  wikidata    " + item));
        if (!actor.aliases().isEmpty()) {
            lines.add("  also        " + String.join(", ", actor.aliases()));
        }
        lines.add("  named       " + library.records().mentions(actor.id().value()) + " times");
        List<Condition> part = List.of(Condition.anyOf(List.of(actor.id().value())));
        StoryText story = new StoryText(style);
        add(lines, "offices", story.claims(library.records().inOrder(Shelf.TENURES, part)));
        add(lines, "events", story.events(library.records().inOrder(Shelf.EVENTS, part)));
        return lines;
    }

    private static void add(List<String> lines, String title, List<String> more) {
        if (!more.isEmpty()) {
            lines.add("");
            lines.add(title);
            lines.addAll(more);
        }
    }
}
