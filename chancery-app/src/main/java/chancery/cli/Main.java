package chancery.cli;

import chancery.registry.RealWorkshop;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the program begins. */
public final class Main {

    private static final int BUFFER = 1 << 16;

    private Main() {}

    public static void main(String[] arguments) {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        Screen screen = Screen.ofProcess(System.getenv());
        int code = new Program(new Surroundings(System.in, out, err, screen, new RealWorkshop())).run(arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Text goes out as UTF-8 whatever the machine prefers: its own encoding would lose names. */
    private static PrintStream stream(FileDescriptor descriptor) {
        boolean flushed = descriptor == FileDescriptor.err;
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER), flushed, StandardCharsets.UTF_8);
    }
}
