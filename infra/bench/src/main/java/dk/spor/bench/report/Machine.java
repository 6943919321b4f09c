package dk.spor.bench.report;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dk.spor.bench.server.Servers;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bson.Document;

/** What it was measured on. */
final class Machine {

    private static final long GIB = 1L << 30;

    private Machine() {}

    static Map<String, String> describe(Servers servers) {
        Map<String, String> machine = new LinkedHashMap<>();
        machine.put("cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
        machine.put("processor", named("/proc/cpuinfo", "model name"));
        machine.put("memory", gib(memory()));
        machine.put("system", named("/etc/os-release", "PRETTY_NAME") + ", Linux " + System.getProperty("os.version"));
        machine.put("JVM", Runtime.version().toString());
        machine.put("MongoDB", mongodb(servers.mongodb()));
        if (servers.hasPostgres()) {
            machine.put("PostgreSQL", servers.postgres().description());
        }
        return machine;
    }

    private static String mongodb(String uri) {
        try (MongoClient client = MongoClients.create(uri)) {
            var admin = client.getDatabase("admin");
            Document build = admin.runCommand(new Document("buildInfo", 1));
            Document status = admin.runCommand(new Document("serverStatus", 1));
            long members = admin.runCommand(new Document("hello", 1))
                    .getList("hosts", String.class, List.of())
                    .size();
            Number cache = status.getEmbedded(List.of("wiredTiger", "cache", "maximum bytes configured"), Number.class);
            return "%s (build for %s), %d node%s, cache %s"
                    .formatted(
                            build.getString("version"),
                            build.getEmbedded(List.of("buildEnvironment", "target_os"), "an unknown system"),
                            members,
                            members == 1 ? "" : "s",
                            cache == null ? "unknown" : gib(cache.longValue()));
        }
    }

    private static long memory() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return system instanceof com.sun.management.OperatingSystemMXBean known ? known.getTotalMemorySize() : 0;
    }

    private static String gib(long bytes) {
        return String.format(Locale.ROOT, "%.1f GiB", (double) bytes / GIB);
    }

    private static String named(String file, String name) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(file.contains("cpuinfo") ? ':' : '=') + 1)
                            .replace("\"", "")
                            .strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
