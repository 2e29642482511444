package chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

/**
 * Which stages take the time: samples the thread with the flight recorder of the JDK, and counts each sample for the
 * outermost package of ours that it stands in, the parser for itself.
 */
final class StageProfile implements AutoCloseable {

    private static final String ROOT = "chancery.";
    private static final String PARSER = "parse";
    private static final List<String> AROUND = List.of("bench", "pipeline");
    private static final int SHOWN = 25;
    private static final Duration PERIOD = Duration.ofMillis(10);

    private final String thread = Thread.currentThread().getName();
    private final Recording recording = new Recording();
    private final Map<String, Integer> stages = new HashMap<>();
    private final Map<String, Integer> methods = new HashMap<>();

    private StageProfile() {}

    static StageProfile start() {
        StageProfile profile = new StageProfile();
        profile.recording.enable("jdk.ExecutionSample").withPeriod(PERIOD);
        profile.recording.enable("jdk.NativeMethodSample").withPeriod(PERIOD);
        profile.recording.start();
        return profile;
    }

    /** Ends the sampling, and tells the shares of the stages and the methods of ours in which the time went. */
    String report() throws IOException {
        recording.stop();
        Path file = Files.createTempFile("stages", ".jfr");
        try {
            recording.dump(file);
            RecordingFile.readAllEvents(file).forEach(this::count);
        } finally {
            Files.delete(file);
        }
        return "stages\n" + table(stages) + "methods, each with what it calls outside of Chancery\n" + table(methods);
    }

    private void count(RecordedEvent event) {
        if (event.getThread("sampledThread") == null
                || !thread.equals(event.getThread("sampledThread").getJavaName())
                || event.getStackTrace() == null) {
            return;
        }
        List<RecordedMethod> ours = event.getStackTrace().getFrames().stream()
                .map(RecordedFrame::getMethod)
                .filter(method -> method.getType().getName().startsWith(ROOT))
                .toList();
        stages.merge(stage(ours).orElse("elsewhere"), 1, Integer::sum);
        ours.stream().findFirst().ifPresent(method -> methods.merge(name(method), 1, Integer::sum));
    }

    private static Optional<String> stage(List<RecordedMethod> innermostFirst) {
        List<String> packages = innermostFirst.stream()
                .map(method -> method.getType().getName().split("\\.", -1)[1])
                .filter(name -> !AROUND.contains(name))
                .toList();
        if (packages.contains(PARSER)) {
            return Optional.of(PARSER);
        }
        return packages.isEmpty() ? Optional.empty() : Optional.of(packages.get(packages.size() - 1));
    }

    private static String name(RecordedMethod method) {
        return method.getType().getName().substring(ROOT.length()) + "." + method.getName();
    }

    private static String table(Map<String, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        StringBuilder table = new StringBuilder();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry::getKey, Comparator.naturalOrder()))
                .limit(SHOWN)
                .forEach(entry -> table.append(
                        String.format("  %5.1f %%  %s%n", 100.0 * entry.getValue() / all, entry.getKey())));
        return table.toString();
    }

    @Override
    public void close() {
        recording.close();
    }
}
