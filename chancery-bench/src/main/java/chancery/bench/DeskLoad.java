package chancery.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks an open desk what people ask it, several of them at once: {@code DeskLoad http://127.0.0.1:7345 [USERS [ROUNDS]]}. Prints, for
 * each kind of question, how long half of the answers and 95 of 100 took at most. Every user asks in an order of its own.
 */
public final class DeskLoad {

    private static final int USERS = 8;
    private static final int ROUNDS = 20;

    /** A first look, a narrowed one, words, and a pair of states; what a page asks for together is one question. */
    private static final Map<String, List<List<String>>> QUESTIONS = Map.of(
            "first page and facets", List.of(List.of("/api/events", "/api/events/facets?values=24")),
            "first page and facets, narrowed",
                    List.of(
                                    "state=IRN",
                                    "state=USA",
                                    "kind=visit",
                                    "kind=meeting&from=2018",
                                    "dyad=RUS-USA",
                                    "type=AGREE")
                            .stream()
                            .map(query -> List.of("/api/events?" + query, "/api/events/facets?values=24&" + query))
                            .toList(),
            "words",
                    List.of("minister", "Damascus", "ceasefire talks", "oil", "summit Helsinki").stream()
                            .map(words -> List.of("/api/events?text=" + words.replace(" ", "%20")))
                            .toList(),
            "dyad",
                    List.of("IRN-SYR", "RUS-USA", "CHN-USA", "IRN-SAU").stream()
                            .map(pair -> List.of("/api/dyads/" + pair))
                            .toList());

    private final String desk;
    private final HttpClient client = HttpClient.newHttpClient();

    private DeskLoad(String desk) {
        this.desk = desk;
    }

    /** How long one question took. */
    private record Taken(String question, long nanos) {}

    public static void main(String[] args) throws InterruptedException, ExecutionException {
        new Usage("DeskLoad ADDRESS [USERS [ROUNDS]]").check(args.length >= 1 && args.length <= 3);
        int users = args.length > 1 ? Integer.parseInt(args[1]) : USERS;
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : ROUNDS;
        print(new DeskLoad(args[0].replaceAll("/$", "")).ask(users, rounds));
    }

    private List<Taken> ask(int users, int rounds) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(users);
        try {
            List<Future<List<Taken>>> all = new ArrayList<>();
            for (int user = 0; user < users; user++) {
                int seed = user;
                all.add(pool.submit(() -> ask(new Random(seed), rounds)));
            }
            List<Taken> taken = new ArrayList<>();
            for (Future<List<Taken>> one : all) {
                taken.addAll(one.get());
            }
            return taken;
        } finally {
            pool.shutdown();
        }
    }

    private List<Taken> ask(Random random, int rounds) throws IOException, InterruptedException {
        List<Taken> taken = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            List<String> kinds = new ArrayList<>(new TreeMap<>(QUESTIONS).keySet());
            Collections.shuffle(kinds, random);
            for (String kind : kinds) {
                List<List<String>> some = QUESTIONS.getOrDefault(kind, List.of());
                long start = System.nanoTime();
                for (String path : some.get(random.nextInt(some.size()))) {
                    get(path);
                }
                taken.add(new Taken(kind, System.nanoTime() - start));
            }
        }
        return taken;
    }

    private void get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(desk + path)).build();
        int status = client.send(request, BodyHandlers.discarding()).statusCode();
        if (status != 200) {
            throw new IOException(path + " was answered with " + status);
        }
    }

    private static void print(List<Taken> all) {
        for (String kind : new TreeMap<>(QUESTIONS).keySet()) {
            long[] nanos = all.stream()
                    .filter(taken -> taken.question().equals(kind))
                    .mapToLong(Taken::nanos)
                    .sorted()
                    .toArray();
            System.out.printf(
                    "%-34s %4d asked, p50 %6.0f ms, p95 %6.0f ms, slowest %6.0f ms%n",
                    kind,
                    nanos.length,
                    at(nanos, 0.5),
                    at(nanos, 0.95),
                    Arrays.stream(nanos).max().orElse(0) / 1e6);
        }
    }

    private static double at(long[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))] / 1e6;
    }
}
