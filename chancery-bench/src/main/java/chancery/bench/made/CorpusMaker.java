package chancery.bench.made;

import chancery.knowledge.Knowledge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Makes a corpus: the same for the same seed. */
final class CorpusMaker {

    private static final LocalDate FIRST = LocalDate.of(2006, 3, 1);
    private static final int DAYS = 4300;
    private static final int PERCENT = 100;
    private static final int AGREEING = 40;
    private static final int REPEATED = 40;
    private static final int LEAST_NUMBER = 20;
    private static final int NUMBERS = 60;

    /** A round hundred and a bit, so that "about 1,900" is no contradiction. */
    private static final int LARGE = 1960;

    private final Officials officials;
    private final Wording wording;
    private final Random random;
    private final List<MadeReport> reports = new ArrayList<>();
    private final List<MadeDispute> disputes = new ArrayList<>();
    private final Set<String> quotes = new HashSet<>();

    CorpusMaker(Knowledge knowledge, String set, long seed) {
        this.officials = new Officials(knowledge);
        this.wording = new Wording(set);
        this.random = new Random(seed);
    }

    MadeCorpus make(int stories) {
        List<Scene> scenes = List.of(Scene.values());
        for (int i = 0; i < stories; i++) {
            Scene scene = scenes.get(i % scenes.size());
            Contradiction contradiction = random.nextInt(PERCENT) < AGREEING
                    ? Contradiction.NONE
                    : Wording.any(scene.contradictions(), random);
            Affair affair = affair("s" + (i + 1), scene, contradiction);
            tell(scene, affair, contradiction);
            if (scene.canRepeat() && random.nextInt(PERCENT) < REPEATED) {
                tell(scene, later(affair, scene), Contradiction.NONE);
            }
        }
        return new MadeCorpus(reports, disputes);
    }

    private void tell(Scene scene, Affair affair, Contradiction contradiction) {
        Story story = new Story(scene, affair, wording, random);
        Optional<String> title = officials.otherTitle(affair.guest(), affair.day());
        boolean possible = contradiction != Contradiction.OFFICE || title.isPresent();
        story.tell(
                        possible ? contradiction : Contradiction.NONE,
                        title.orElse(affair.guest().title()))
                .ifPresent(disputes::add);
        reports.addAll(story.reports());
    }

    private Affair affair(String key, Scene scene, Contradiction contradiction) {
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        Official guest = officials.any(day, random, List.of());
        Official host = officials.any(day, random, List.of(guest));
        String city = scene == Scene.MEETING && random.nextBoolean()
                ? Wording.any(wording.words("town"), random)
                : host.state().capital();
        int number = contradiction == Contradiction.DETAIL ? LARGE : LEAST_NUMBER + random.nextInt(NUMBERS);
        String topic = Wording.any(wording.words("topic"), random);
        return new Affair(key, guest, host, city, day, topic, number, quote(topic));
    }

    /** Words that nobody else says in this corpus. */
    private String quote(String topic) {
        String quote = Wording.any(wording.words("opening"), random) + " "
                + Wording.any(wording.words("ending"), random).replace("{topic}", topic);
        return quotes.add(quote) ? quote : quote(topic);
    }

    /** The same visitor a month later, or another meeting of the same pair within days. */
    private Affair later(Affair affair, Scene scene) {
        int days = scene == Scene.VISIT ? 28 + random.nextInt(7) : 5 + random.nextInt(5);
        return affair.again(affair.key() + "b", affair.day().plusDays(days), affair.city());
    }
}
