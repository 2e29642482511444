package chancery.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** Watches how much memory is in use: what each collection leaves on the heap, and what the system gave the process. */
final class Memory {

    private static final Path PROCESS = Path.of("/proc/self/status");

    private final AtomicLong heap = new AtomicLong();
    private final Set<String> pools = new HashSet<>();

    private Memory() {
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                pools.add(pool.getName());
            }
        }
    }

    static Memory watch() {
        Memory memory = new Memory();
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notice, none) -> memory.collected((CompositeData) notice.getUserData()), null, null);
        }
        return memory;
    }

    private void collected(CompositeData notice) {
        Map<String, MemoryUsage> after =
                GarbageCollectionNotificationInfo.from(notice).getGcInfo().getMemoryUsageAfterGc();
        long used = after.entrySet().stream()
                .filter(pool -> pools.contains(pool.getKey()))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
        heap.accumulateAndGet(used, Math::max);
    }

    /** Megabytes: the most that a collection left on the heap, garbage of older generations included. */
    long heapAfterCollection() {
        return heap.get() >> 20;
    }

    /** Megabytes: the heap that the process was allowed. */
    static long heapAllowed() {
        return Runtime.getRuntime().maxMemory() >> 20;
    }

    /** Megabytes that the process held at its peak, code and buffers included; 0 where the system does not say. */
    static long resident() throws IOException {
        if (!Files.isReadable(PROCESS)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(PROCESS)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .findFirst()
                    .orElse(0);
        }
    }
}
