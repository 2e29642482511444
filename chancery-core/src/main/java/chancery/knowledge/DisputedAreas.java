package chancery.knowledge;

import java.util.List;
import java.util.Optional;

/** Areas whose status is disputed, from {@code disputed-areas.tsv}: what a map is to hatch. */
public final class DisputedAreas {

    private final List<Area> all;

    private DisputedAreas(List<Area> all) {
        this.all = List.copyOf(all);
    }

    /**
     * One area.
     *
     * @param east degrees of longitude of a rough middle, west of Greenwich below zero
     * @param north degrees of latitude of it, south of the equator below zero
     * @param radius degrees, about half as wide as it is; empty where it has an outline of its own
     * @param outline its number in ISO 3166, else its name, in the outlines of maps
     * @param holders who holds it, by alpha-3 codes
     * @param claimedBy who claims it, by alpha-3 codes
     * @param source document that shows the dispute
     */
    public record Area(
            String name,
            double east,
            double north,
            Optional<Double> radius,
            Optional<String> outline,
            List<String> holders,
            List<String> claimedBy,
            String source) {
        public Area {
            holders = List.copyOf(holders);
            claimedBy = List.copyOf(claimedBy);
        }
    }

    static DisputedAreas read(KnowledgeSource source) {
        return new DisputedAreas(Table.read(source, "disputed-areas.tsv").rows().stream()
                .map(DisputedAreas::area)
                .toList());
    }

    /** All areas in the order of the file. */
    public List<Area> all() {
        return all;
    }

    private static Area area(Table.Row row) {
        Optional<Double> radius = row.optional("radius").map(cell -> number(row, "radius", 30));
        Optional<String> outline = row.optional("outline");
        if (radius.isPresent() == outline.isPresent()) {
            throw row.error("has radius '" + row.text("radius") + "' and outline '" + row.text("outline")
                    + "'; it needs one of the two");
        }
        return new Area(
                row.required("area"),
                number(row, "east", 180),
                number(row, "north", 90),
                radius,
                outline,
                row.list("holder"),
                row.list("claimed_by"),
                row.required("source"));
    }

    private static double number(Table.Row row, String column, double most) {
        String cell = row.required(column);
        if (!cell.matches("-?\\d{1,3}(\\.\\d{1,4})?") || Math.abs(Double.parseDouble(cell)) > most) {
            throw row.error("column '" + column + "' is '" + cell + "'; it needs degrees, at most " + Math.round(most));
        }
        return Double.parseDouble(cell);
    }
}
