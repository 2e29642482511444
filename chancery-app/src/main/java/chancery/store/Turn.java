package chancery.store;

import chancery.model.ActorId;
import chancery.model.Correction;
import chancery.model.Renaming;
import chancery.model.Ruling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What is otherwise with the rulings since the view was made. */
final class Turn {

    private final Map<String, Ruling> known = new LinkedHashMap<>();
    private final Set<String> stood = new HashSet<>();
    private final Set<String> noted = new HashSet<>();

    /**
     * Takes a ruling that is new, renames or undoes, or is undone by another; no other one can stand now that did not, or no more.
     *
     * @param isNoted whether the view knows of it
     * @param hasStood whether it stood when the view was made
     */
    void add(Ruling ruling, boolean isNoted, boolean hasStood) {
        known.put(ruling.id(), ruling);
        if (isNoted) {
            noted.add(ruling.id());
        }
        if (hasStood) {
            stood.add(ruling.id());
        }
    }

    /** Ids of rulings that are undone by others and were not taken yet. */
    Set<String> missing() {
        Set<String> missing = new TreeSet<>();
        for (Ruling ruling : known.values()) {
            if (ruling.correction() instanceof Correction.Undo undo && !known.containsKey(undo.ruling())) {
                missing.add(undo.ruling());
            }
        }
        return missing;
    }

    /** True if there are rulings that the view does not know of. */
    boolean isBehind() {
        return noted.size() < known.size();
    }

    /** Those of the rulings that stand now, in their order. */
    List<Ruling> standing() {
        return Ruling.standing(List.copyOf(known.values()));
    }

    private List<Ruling> standingBefore() {
        return known.values().stream()
                .filter(ruling -> stood.contains(ruling.id()) && !(ruling.correction() instanceof Correction.Undo))
                .sorted(Ruling.IN_ORDER)
                .toList();
    }

    /** Those that stand now and did not stand before. */
    List<Ruling> begun() {
        return standing().stream()
                .filter(ruling -> !stood.contains(ruling.id()))
                .toList();
    }

    /** Those that stood before and stand no more. */
    List<Ruling> ended() {
        List<Ruling> ended = new ArrayList<>(standingBefore());
        ended.removeAll(standing());
        return ended;
    }

    /** Those whose effect has to be written, whatever it is that they are about. */
    List<Ruling> toTell() {
        Set<Ruling> some = new HashSet<>(ended());
        known.values().stream()
                .filter(ruling -> !noted.contains(ruling.id()) || ruling.correction() instanceof Correction.Rename)
                .forEach(some::add);
        return List.copyOf(some);
    }

    Renaming namesBefore() {
        return Renaming.of(standingBefore());
    }

    Renaming names() {
        return Renaming.of(standing());
    }

    /** Who is told otherwise than before, and as whom they were and are told. */
    Set<ActorId> renamed() {
        Renaming before = namesBefore();
        Renaming now = names();
        Set<ActorId> all = new HashSet<>();
        for (ActorId id : Renaming.apart(before, now)) {
            all.addAll(List.of(id, before.id(id), now.id(id)));
        }
        return all;
    }
}
