package chancery.bench.made;

import chancery.model.Dispute.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** The reports of one affair: some of their own, of which one may contradict the rest, and those that copy and rewrite the first. */
final class Story {

    private static final int PERCENT = 100;
    private static final int COPIED = 40;
    private static final int REWRITTEN = 40;
    private static final int BY_AGENCY = 50;

    private final Scene scene;
    private final Affair affair;
    private final Wording wording;
    private final Random random;
    private final Writer writer;
    private final List<MadeReport> reports = new ArrayList<>();
    private final List<String> outlets;

    Story(Scene scene, Affair affair, Wording wording, Random random) {
        this.scene = scene;
        this.affair = affair;
        this.wording = wording;
        this.random = random;
        this.writer = new Writer(wording, random);
        this.outlets = new ArrayList<>(wording.words("outlet"));
    }

    private String outlet() {
        return outlets.remove(random.nextInt(outlets.size()));
    }

    private String name() {
        return affair.key() + "-" + (reports.size() + 1);
    }

    /**
     * Two or three reports of their own; the last contradicts the others. Gives the dispute.
     *
     * @param otherTitle what a report that contradicts the record of offices calls the guest
     */
    Optional<MadeDispute> tell(Contradiction contradiction, String otherTitle) {
        String agency = Wording.any(wording.words("agency"), random);
        boolean wired = random.nextInt(PERCENT) < BY_AGENCY;
        int own = 1 + random.nextInt(2);
        for (int i = 0; i < own; i++) {
            String by = i == 0 && wired ? agency : outlet();
            reports.add(writer.report(name(), by, affair, parts(contradiction)));
        }
        MadeReport first = reports.get(0);
        Set<String> agreed = reports.stream().map(MadeReport::name).collect(Collectors.toSet());
        MadeReport odd = odd(contradiction, otherTitle);
        reports.add(odd);
        copies(first);
        rewrites(agency, wired ? first.family() : affair.key() + " " + agency);
        return contradiction.question().map(question -> dispute(question, contradiction, odd, agreed));
    }

    private static MadeDispute dispute(Question question, Contradiction in, MadeReport odd, Set<String> agreed) {
        return new MadeDispute(question, odd.name(), in == Contradiction.OFFICE ? Set.of() : agreed);
    }

    private List<String> parts(Contradiction contradiction) {
        List<String> parts = new ArrayList<>(scene.parts());
        switch (contradiction) {
            case NUMBER -> parts.addAll(scene == Scene.ATTACK ? List.of() : List.of("count"));
            case DETAIL -> parts.add("count");
            case SPEAKER -> parts.add("quote");
            default -> {}
        }
        return parts;
    }

    private MadeReport odd(Contradiction contradiction, String otherTitle) {
        List<String> parts = parts(contradiction);
        Official guest = affair.guest();
        return switch (contradiction) {
            case NONE -> writer.report(name(), outlet(), affair, parts);
            case DETAIL ->
                writer.report(
                        name(),
                        outlet(),
                        affair,
                        parts.stream()
                                .map(p -> p.equals("count") ? "roughly" : p)
                                .toList());
            case DAY -> writer.report(name(), outlet(), affair.on(affair.day().plusDays(1)), parts);
            case TOWN -> writer.report(name(), outlet(), affair.in(elsewhere()), parts);
            case NUMBER -> writer.report(name(), outlet(), affair.of(affair.number() * 4 / 3), parts);
            case SPEAKER -> misquoting();
            case OFFICE -> writer.report(name(), outlet(), affair.by(guest.called(otherTitle)), parts);
            case DENIAL ->
                writer.report(
                        name(), outlet(), affair, List.of("un" + scene.parts().get(0)));
            case CONTENT ->
                scene == Scene.VERDICT
                        ? writer.report(name(), outlet(), affair, List.of("blame"))
                        : writer.report(name(), outlet(), affair.about(otherTopic()), parts);
        };
    }

    /** A report of the same affair, with the guest's words in the host's mouth. */
    private MadeReport misquoting() {
        MadeReport report = writer.report(name(), outlet(), affair, scene.parts());
        List<MadeReport.Line> lines = new ArrayList<>(report.lines());
        lines.add(scene.parts().size(), writer.line(affair.turned(), "quote"));
        return report.copied(report.name(), report.outlet(), report.title(), report.head(), lines);
    }

    private String elsewhere() {
        return Wording.any(
                wording.words("town").stream()
                        .filter(town -> !town.equals(affair.city()))
                        .toList(),
                random);
    }

    private String otherTopic() {
        return Wording.any(
                wording.words("topic").stream()
                        .filter(topic -> !topic.equals(affair.topic()))
                        .toList(),
                random);
    }

    /** The first report in other papers: whole, without its end, with a dateline or a sentence of their own. */
    private void copies(MadeReport first) {
        for (int left = 2; left > 0 && random.nextInt(PERCENT) < COPIED; left--) {
            List<MadeReport.Line> lines = new ArrayList<>(first.lines());
            if (random.nextBoolean()) {
                lines.remove(lines.size() - 1);
            }
            if (random.nextBoolean()) {
                lines.add(writer.line(affair, "filler"));
            }
            String head = first.outlet().contains(" ")
                    ? ""
                    : affair.city().toUpperCase(java.util.Locale.ROOT) + " (" + first.outlet() + ") – ";
            String title = writer.line(affair, "head").text();
            reports.add(first.copied(name(), outlet(), title, head, lines));
        }
    }

    /** Reports in other words that say which agency has it. */
    private void rewrites(String agency, String family) {
        for (int left = 2; left > 0 && random.nextInt(PERCENT) < REWRITTEN; left--) {
            MadeReport report =
                    writer.report(name(), outlet(), affair, scene.parts().subList(0, 1));
            reports.add(writer.credited(report, agency, family));
        }
    }

    List<MadeReport> reports() {
        return List.copyOf(reports);
    }
}
