package chancery.bench;

import chancery.knowledge.Knowledge;
import chancery.merge.Merger;
import chancery.model.Chronicle;
import java.lang.management.ManagementFactory;

/** Times the merging of a made-up world: {@code MergeRun CLAIMS [ROUNDS]}. Nothing is read from or written to a store. */
public final class MergeRun {

    private static final long SEED = 7;
    private static final int CLAIMS_OF_A_REPORT = 6;
    private static final double NANOS = 1e9;

    private MergeRun() {}

    public static void main(String[] args) {
        new Usage("MergeRun CLAIMS [ROUNDS]").check(args.length == 1 || args.length == 2);
        MergeWorld world = new MergeWorld(SEED, Integer.parseInt(args[0]) / CLAIMS_OF_A_REPORT);
        Merger merger = new Merger(Knowledge.bundled());
        for (int round = 0; round < (args.length == 2 ? Integer.parseInt(args[1]) : 1); round++) {
            long start = cpu();
            Chronicle chronicle = merger.merge(world.reports(), world.claims());
            System.out.printf(
                    "%,d claims of %,d reports: %,d events, %,d disputes in %.1f s of one core (%08x)%n",
                    world.claims().size(),
                    world.reports().size(),
                    chronicle.events().size(),
                    chronicle.disputes().size(),
                    (cpu() - start) / NANOS,
                    chronicle.toString().hashCode());
        }
    }

    /** Processor time of this thread: merging uses no other, and the machine may have other work. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
