package chancery.registry;

import chancery.export.JsonlExport;
import chancery.ingest.Fields;
import chancery.knowledge.Knowledge;
import chancery.model.Account;
import chancery.model.Report;
import chancery.store.Shelf;
import chancery.store.Store;
import chancery.store.ViewInParts;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The examples as they are read, with copies of some of them; and all that a store tells. */
final class ReadExamples {

    static final RealWorkshop WORKSHOP = new RealWorkshop();
    static final Knowledge KNOWLEDGE = WORKSHOP.knowledge();

    private static final List<Account> ACCOUNTS = new ArrayList<>();

    private ReadExamples() {}

    static synchronized List<Account> accounts() {
        if (ACCOUNTS.isEmpty()) {
            read();
        }
        return ACCOUNTS;
    }

    private static void read() {
        List<Report> reports = new ArrayList<>();
        WORKSHOP.takeIn(
                new Delivery(
                        List.of(Path.of("..", "examples").toString()),
                        InputStream.nullInputStream(),
                        KNOWLEDGE,
                        Fields.USUAL,
                        Optional.empty()),
                taken -> taken.report().ifPresent(reports::add));
        Reader reader = WORKSHOP.reader(KNOWLEDGE);
        reports.forEach(report -> ACCOUNTS.add(reader.read(report)));
        for (int i = 0; i < reports.size(); i += 4) {
            Report copied = reports.get(i);
            ACCOUNTS.add(reader.read(Report.plain("copy-" + i, copied.text()).withPublished(copied.published())));
        }
    }

    /** Every line of the export, and the records of each shelf in the order of its telling. */
    static Map<String, List<String>> told(Store store, Path folder) throws IOException {
        Path out = Files.createTempDirectory(folder, "export");
        new JsonlExport(KNOWLEDGE).write(Library.of(store, WORKSHOP), out);
        Map<String, List<String>> told = new TreeMap<>();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.toList()) {
                told.put(file.getFileName().toString(), Files.readAllLines(file));
            }
        }
        told.put("story", inOrder(store, Shelf.EVENTS));
        told.put("said", inOrder(store, Shelf.STATEMENTS));
        told.put("disputed", inOrder(store, Shelf.DISPUTES));
        told.put("aside", inOrder(store, Shelf.REJECTED));
        told.put("claims aside", inOrder(store, Shelf.REJECTED_CLAIMS));
        return told;
    }

    private static List<String> inOrder(Store store, Shelf<?> shelf) {
        return store.records().inOrder(shelf, List.of()).stream()
                .map(Object::toString)
                .toList();
    }

    /** The workshop, but it refuses to do some things. */
    static ViewInParts refusing(Set<String> what) {
        return (ViewInParts) Proxy.newProxyInstance(
                ViewInParts.class.getClassLoader(), new Class<?>[] {ViewInParts.class}, (proxy, method, arguments) -> {
                    if (what.contains(method.getName())) {
                        throw new IllegalStateException(method.getName() + " is refused");
                    }
                    try {
                        return method.invoke(WORKSHOP, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
