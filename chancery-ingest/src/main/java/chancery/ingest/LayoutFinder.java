package chancery.ingest;

import chancery.ingest.Blocks.Block;
import chancery.knowledge.Knowledge;
import chancery.knowledge.LayoutWords;
import chancery.model.Part;
import chancery.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds headlines, datelines, bylines, printed dates and page furniture in a text, line by line, and leaves the rest as bodies. */
final class LayoutFinder {

    /** Two empty lines part one article from the next. */
    private static final int ARTICLE_GAP = 2;

    private static final int TAIL_LINE = 200;

    private final LayoutWords words;
    private final PrintedDates dates;
    private final Datelines datelines;
    private final Lines lines;

    LayoutFinder(Knowledge knowledge) {
        this.words = knowledge.layout();
        this.dates = new PrintedDates(knowledge);
        this.datelines = new Datelines(knowledge, dates);
        this.lines = new Lines(words, dates);
    }

    /** @param unread stretches that are furniture whatever they say */
    Layout find(String text, List<Span> unread) {
        return new Run(text, unread).find();
    }

    /** One text on its way through. */
    private final class Run {
        private final String text;
        private final List<Span> unread;
        private final List<Block> blocks;
        private final PartList parts = new PartList();
        private Optional<String> title = Optional.empty();
        private Optional<String> outlet = Optional.empty();
        private Optional<LocalDate> published = Optional.empty();
        private boolean head = true;
        private boolean tail;

        private Run(String text, List<Span> unread) {
            this.text = text;
            this.unread = unread;
            this.blocks = Blocks.of(text);
        }

        private Layout find() {
            for (int i = 0; i < blocks.size(); i++) {
                if (blocks.get(i).gap() >= ARTICLE_GAP) {
                    head = true;
                    tail = false;
                    parts.breakHere();
                }
                place(i);
            }
            return new Layout(parts.all(), title, outlet, published);
        }

        private void place(int index) {
            Span span = unmarked(blocks.get(index).span());
            String line = span.of(text);
            if (isFurniture(span, line)) {
                parts.add(Part.Kind.BOILERPLATE, span);
            } else if (isSignature(index, line)) {
                parts.add(Part.Kind.BOILERPLATE, span);
            } else if (isDate(line)) {
                parts.add(Part.Kind.PRINTED_DATE, span);
            } else if (isByline(line)) {
                parts.add(Part.Kind.BYLINE, span);
            } else if (isDateBesideNames(line)) {
                parts.add(Part.Kind.PRINTED_DATE, span);
            } else if (!begins(line) && isHeadline(index, line)) {
                title = parts.hasBody() ? title : title.or(() -> Optional.of(line));
                parts.add(Part.Kind.HEADLINE, span);
            } else {
                body(span, line);
            }
        }

        /** The block without a mark that it begins with. */
        private Span unmarked(Span block) {
            return unread.stream()
                    .filter(mark -> mark.start() == block.start() && mark.end() < block.end())
                    .findFirst()
                    .map(mark -> new Span(mark.end(), block.end()))
                    .orElse(block);
        }

        private boolean isFurniture(Span span, String line) {
            if (unread.stream().anyMatch(stretch -> stretch.contains(span))) {
                return true;
            }
            if (!head && words.opensTail(line)) {
                tail = true;
            }
            tail = tail && line.length() < TAIL_LINE;
            return tail || words.isFurniture(line);
        }

        private boolean isSignature(int index, String line) {
            Optional<String> signed = index == 0 ? Optional.empty() : lines.signature(line);
            signed.filter(name -> !name.isEmpty()).ifPresent(name -> outlet = outlet.or(() -> Optional.of(name)));
            return signed.isPresent();
        }

        private boolean isDate(String line) {
            Optional<LocalDate> day = dates.whole(line);
            published = published.or(() -> day);
            return day.isPresent();
        }

        /** Under the headline; a headline may end with a date itself. */
        private boolean isDateBesideNames(String line) {
            boolean under = head && parts.hasHeadline();
            Optional<LocalDate> day = under ? dates.besideNames(line) : Optional.empty();
            published = published.or(() -> day);
            return day.isPresent();
        }

        private boolean isByline(String line) {
            if (!lines.isByline(line)) {
                return false;
            }
            published = published.or(() -> dates.find(line).map(PrintedDates.Printed::day));
            return true;
        }

        private boolean isHeadline(int index, String line) {
            Optional<String> next = index + 1 < blocks.size()
                    ? Optional.of(blocks.get(index + 1).span().of(text))
                    : Optional.empty();
            return next.isPresent() && (head ? lines.isHeadline(line) : lines.isSubhead(line, next.get()));
        }

        private boolean begins(String line) {
            return head && datelines.find(line).isPresent();
        }

        private void body(Span span, String line) {
            Optional<Datelines.Dateline> dateline = head ? datelines.find(line) : Optional.empty();
            head = false;
            int start = span.start();
            if (dateline.isPresent()) {
                start = Blocks.trim(text, span.start() + dateline.get().end(), span.end())
                        .start();
                parts.add(Part.Kind.DATELINE, Blocks.trim(text, span.start(), start));
                outlet = dateline.get().outlet().or(() -> outlet);
                published = published.or(dateline.get()::day);
            }
            parts.body(new Span(start, span.end()));
        }
    }

    /** Parts as they are found; bodies that follow each other are one. */
    private static final class PartList {
        private final List<Part> parts = new ArrayList<>();
        private boolean broken;

        void breakHere() {
            broken = true;
        }

        void add(Part.Kind kind, Span span) {
            parts.add(new Part(kind, span));
        }

        void body(Span span) {
            int last = parts.size() - 1;
            if (!broken && last >= 0 && parts.get(last).kind() == Part.Kind.BODY) {
                parts.set(last, new Part(Part.Kind.BODY, parts.get(last).span().to(span)));
            } else {
                add(Part.Kind.BODY, span);
            }
            broken = false;
        }

        boolean hasHeadline() {
            return parts.stream().anyMatch(part -> part.kind() == Part.Kind.HEADLINE);
        }

        boolean hasBody() {
            return parts.stream().anyMatch(part -> part.kind() == Part.Kind.BODY);
        }

        List<Part> all() {
            return parts;
        }
    }
}
