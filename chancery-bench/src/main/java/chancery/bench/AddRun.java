package chancery.bench;

import chancery.model.Account;
import chancery.model.Claim;
import chancery.model.Part;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.Span;
import chancery.registry.RealWorkshop;
import chancery.store.Filing;
import chancery.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Times the adding of a report to a large store: {@code AddRun STORE REPORTS ADDED}. A store that is not there yet is made of so many
 * reports of a made-up world first. Then others of that world are added, one by one, and the view is made fresh after each. Half as many
 * again are added before and timed apart, in which Java translates what is used most, as a harness for benchmarks has it. Reading, that is
 * parsing and coding, is no part of it.
 */
public final class AddRun {

    private static final long SEED = 7;
    private static final double NANOS_OF_A_MILLISECOND = 1e6;
    private static final int PERCENT = 100;

    private final RealWorkshop workshop = new RealWorkshop();
    private final MergeWorld world;
    private final Map<ReportId, List<Claim>> claims;

    private AddRun(int reports) {
        this.world = new MergeWorld(SEED, reports);
        this.claims = world.claims().stream().collect(Collectors.groupingBy(Claim::report));
    }

    public static void main(String[] args) {
        new Usage("AddRun STORE REPORTS ADDED").check(args.length == 3);
        Path file = Path.of(args[0]);
        int many = Integer.parseInt(args[1]);
        int added = Integer.parseInt(args[2]);
        int before = added / 2;
        AddRun run = new AddRun(many + before + added);
        boolean isThere = Files.exists(file);
        try (Store store = Store.openOrCreate(file)) {
            if (!isThere) {
                run.make(store, many);
            }
            System.out.printf("%,d reports in store, %d added one by one%n", store.numberOfReports(), before + added);
            run.add(store, many, before, "the first ones");
            run.add(store, many + before, added, "the others");
        }
    }

    private void make(Store store, int reports) {
        long start = System.nanoTime();
        for (int i = 0; i < reports; i++) {
            put(store, world.reports().get(i));
        }
        long filed = System.nanoTime();
        store.refresh(workshop);
        System.out.printf(
                "%,d reports filed in %.0f s, view made in %.0f s%n",
                reports, (filed - start) / 1e9, (System.nanoTime() - filed) / 1e9);
    }

    private void add(Store store, int from, int number, String which) {
        double[] filing = new double[number];
        double[] merging = new double[number];
        for (int i = 0; i < number; i++) {
            long start = System.nanoTime();
            put(store, world.reports().get(from + i));
            long filed = System.nanoTime();
            store.refresh(workshop);
            filing[i] = (filed - start) / NANOS_OF_A_MILLISECOND;
            merging[i] = (System.nanoTime() - filed) / NANOS_OF_A_MILLISECOND;
        }
        System.out.printf("%s, %d%n", which, number);
        System.out.println("  filed                " + told(filing));
        System.out.println("  merged, view made    " + told(merging));
    }

    private static String told(double[] times) {
        double first = times[0];
        Arrays.sort(times);
        return String.format(
                "mean %.0f ms, p50 %.0f ms, p95 %.0f ms, longest %.0f ms, the first %.0f ms",
                Arrays.stream(times).average().orElse(0),
                percentile(times, 50),
                percentile(times, 95),
                times[times.length - 1],
                first);
    }

    private static double percentile(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / PERCENT)];
    }

    private void put(Store store, Report report) {
        List<Claim> own = claims.getOrDefault(report.id(), List.of());
        String text = own.stream().map(claim -> claim.evidence().text()).collect(Collectors.joining(". "));
        Report printed = report.withText(text, List.of(new Part(Part.Kind.BODY, new Span(0, text.length()))));
        Account account = new Account(printed, own.size(), List.of(), own, List.of(), List.of());
        store.put(new Filing(account, Optional.empty(), "made"));
    }
}
