package chancery.model;

/**
 * A stretch of a report's text: {@code start} inclusive, {@code end} exclusive, in UTF-16 chars of the text as it came.
 *
 * @throws IllegalArgumentException if the end lies before the start, or the start below zero
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span runs from " + start + " to " + end);
        }
    }

    /** The smallest span that holds both. */
    public Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The characters of the text that this span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** This span moved by so many characters. */
    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
