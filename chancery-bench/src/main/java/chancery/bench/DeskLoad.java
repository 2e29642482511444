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
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks an open desk what people ask it, several of them at once: {@code DeskLoad http://127.0.0.1:7345 [USERS [ROUNDS]]}. Prints, for
 * each kind of question, how long half of the answers, 95 and 99 of 100 took at most. Every user asks in an order and with filters of
 * its own; three rounds with other ones go before and are not timed.
 */
public final class DeskLoad {

    private static final int USERS = 8;
    private static final int ROUNDS = 20;

    /** Rounds before those that are timed, in which Java translates what is used most. */
    private static final int WARMING = 3;

    private static final List<String> STATES =
            List.of("IRN", "USA", "RUS", "CHN", "SYR", "SAU", "FRA", "DEU", "GBR", "TUR", "ISR");
    private static final List<String> KINDS = List.of("visit", "meeting", "call", "agreement", "attack", "statement");
    private static final List<String> WORDS = List.of(
            "minister",
            "oil",
            "summit",
            "Helsinki",
            "talks",
            "ceasefire",
            "president",
            "sanctions",
            "agreement",
            "border",
            "visit",
            "nuclear",
            "trade",
            "security",
            "embassy",
            "foreign",
            "signed",
            "troops",
            "leaders",
            "call");

    /** What people ask for; what a page asks for together is one question. */
    private enum Question {
        FIRST_LOOK("first page and facets") {
            @Override
            List<String> paths(Random random) {
                return List.of("/api/events", "/api/events/facets?values=24");
            }
        },
        NARROWED("first page and facets, narrowed") {
            @Override
            List<String> paths(Random random) {
                String filters = filters(random);
                return List.of("/api/events?" + filters, "/api/events/facets?values=24&" + filters);
            }
        },
        WORDS_OF_TEXT("words of the text") {
            @Override
            List<String> paths(Random random) {
                return List.of("/api/events?text=" + any(WORDS, random) + "%20" + any(WORDS, random));
            }
        },
        ONE_WORD("a frequent word") {
            @Override
            List<String> paths(Random random) {
                return List.of("/api/events?text=" + any(WORDS, random));
            }
        },
        DYAD("page of a dyad") {
            @Override
            List<String> paths(Random random) {
                int one = random.nextInt(STATES.size());
                int other = (one + 1 + random.nextInt(STATES.size() - 1)) % STATES.size();
                return List.of("/api/dyads/" + STATES.get(one) + "-" + STATES.get(other));
            }
        },
        HISTOGRAM("histogram, narrowed") {
            @Override
            List<String> paths(Random random) {
                return List.of("/api/events/histogram?" + filters(random));
            }
        },
        TIMELINE("timeline, narrowed") {
            @Override
            List<String> paths(Random random) {
                return List.of("/api/events/acts?" + filters(random));
            }
        },
        MAP("map, narrowed") {
            @Override
            List<String> paths(Random random) {
                return List.of("/api/events/facets?facet=country&values=200&" + filters(random));
            }
        },
        MATRIX("matrix, narrowed") {
            @Override
            List<String> paths(Random random) {
                return List.of("/api/events/pairs?of=state&limit=500&" + filters(random));
            }
        },
        NETWORK("network of actors, narrowed") {
            @Override
            List<String> paths(Random random) {
                return List.of("/api/events/pairs?of=actor&limit=150&" + filters(random));
            }
        },
        ACTOR("page of a state") {
            @Override
            List<String> paths(Random random) {
                return List.of("/api/actors/" + any(STATES, random));
            }
        };

        private final String name;

        Question(String name) {
            this.name = name;
        }

        abstract List<String> paths(Random random);

        /** Two filters of chance, so that few questions are asked twice. */
        static String filters(Random random) {
            int year = 1975 + random.nextInt(40);
            String where = random.nextBoolean() ? "state=" + any(STATES, random) : "kind=" + any(KINDS, random);
            return where + "&from=" + year + "&to=" + (year + random.nextInt(45));
        }

        private static String any(List<String> some, Random random) {
            return some.get(random.nextInt(some.size()));
        }
    }

    private final String desk;
    private final HttpClient client = HttpClient.newHttpClient();

    private DeskLoad(String desk) {
        this.desk = desk;
    }

    /** How long one question took. */
    private record Taken(Question question, long nanos) {}

    public static void main(String[] args) throws InterruptedException, ExecutionException {
        new Usage("DeskLoad ADDRESS [USERS [ROUNDS]]").check(args.length >= 1 && args.length <= 3);
        int users = args.length > 1 ? Integer.parseInt(args[1]) : USERS;
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : ROUNDS;
        DeskLoad load = new DeskLoad(args[0].replaceAll("/$", ""));
        load.ask(users, WARMING, /* seed= */ users);
        print(load.ask(users, rounds, /* seed= */ 0));
    }

    private List<Taken> ask(int users, int rounds, int seed) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(users);
        try {
            List<Future<List<Taken>>> all = new ArrayList<>();
            for (int user = 0; user < users; user++) {
                Random random = new Random(seed + user);
                all.add(pool.submit(() -> ask(random, rounds)));
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
            List<Question> questions = new ArrayList<>(Arrays.asList(Question.values()));
            Collections.shuffle(questions, random);
            for (Question question : questions) {
                long start = System.nanoTime();
                for (String path : question.paths(random)) {
                    get(path);
                }
                taken.add(new Taken(question, System.nanoTime() - start));
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
        for (Question question : Question.values()) {
            long[] nanos = all.stream()
                    .filter(taken -> taken.question() == question)
                    .mapToLong(Taken::nanos)
                    .sorted()
                    .toArray();
            System.out.printf(
                    "%-34s %4d asked, p50 %6.0f ms, p95 %6.0f ms, p99 %6.0f ms, slowest %6.0f ms%n",
                    question.name, nanos.length, at(nanos, 0.5), at(nanos, 0.95), at(nanos, 0.99), at(nanos, 1));
        }
    }

    private static double at(long[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))] / 1e6;
    }
}
