package chancery.model;

import java.util.List;

/** A report as parsed sentences, and what was bounded or left out on the way. */
public record Reading(List<Sentence> sentences, List<Note> notes) {
    public Reading {
        sentences = List.copyOf(sentences);
        notes = List.copyOf(notes);
    }
}
