package chancery.bench;

import chancery.model.Token;
import chancery.read.Parser;
import java.lang.management.ManagementFactory;
import java.util.List;

/** A parser that counts what passes through it and the CPU time that it takes. For one thread. */
final class Meter implements Parser {

    private final Parser parser;
    private long nanos;
    private long tokens;

    Meter(Parser parser) {
        this.parser = parser;
    }

    @Override
    public List<List<Token>> parse(String text) {
        long before = cpu();
        List<List<Token>> sentences = parser.parse(text);
        nanos += cpu() - before;
        sentences.forEach(sentence -> tokens += sentence.size());
        return sentences;
    }

    void reset() {
        nanos = 0;
        tokens = 0;
    }

    double seconds() {
        return nanos / 1e9;
    }

    long tokens() {
        return tokens;
    }

    /** CPU nanoseconds of this thread: what others do on the machine at the same time does not count. */
    static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
