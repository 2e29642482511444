package chancery.cli;

import chancery.registry.RulingRecords;
import chancery.store.RulingTables.Ruled;

/** A ruling in one line. */
final class RulingLine {

    private static final int DAY = 10;

    private RulingLine() {}

    /** "u-3fa90c11d2b4  2026-11-25  mirza  reject: put aside · e-1 · \"never met\"". */
    static String of(Ruled ruled) {
        var ruling = ruled.ruling();
        StringBuilder line = new StringBuilder(ruling.id())
                .append("  ")
                .append(ruling.when().toString(), 0, DAY)
                .append("  ")
                .append(ruling.who())
                .append("  ")
                .append(ruling.correction().word())
                .append(": ")
                .append(RulingRecords.told(ruling.correction()));
        line.append(" · ").append(ruled.effect().record().orElseGet(() -> without(ruled)));
        if (!ruled.effect().remark().isEmpty()) {
            line.append(" · ").append(ruled.effect().remark());
        }
        if (!ruling.why().isEmpty()) {
            line.append(" · \"").append(ruling.why()).append('"');
        }
        return line.toString();
    }

    private static String without(Ruled ruled) {
        return switch (ruled.effect().state()) {
            case UNDONE -> "undone";
            case WITHOUT_OBJECT -> "without its object: its sentences are not read so now, or not here";
            case HOLDS -> "";
        };
    }
}
