package dk.spor.bench.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedClass;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/** The summary of a flight recording: how busy the machine was, where time was spent, what was allocated, and where. */
public final class Hottest {

    private static final int LINES = 15;

    private final List<RecordedEvent> events;

    private Hottest(List<RecordedEvent> events) {
        this.events = events;
    }

    /** As text. */
    public static String of(Path recording) {
        try {
            return recording + "\n" + new Hottest(RecordingFile.readAllEvents(recording)).text() + '\n';
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + recording, e);
        }
    }

    private String text() {
        return load()
                + list("Time, by method on top (samples)", "jdk.ExecutionSample", 1, Hottest::top)
                + list("Time, by method with all that it calls (samples)", "jdk.ExecutionSample", 1, Hottest::all)
                + list("Allocation, by class (share)", "jdk.ObjectAllocationSample", 0, Hottest::allocated)
                + list("Allocation, by method (share)", "jdk.ObjectAllocationSample", 0, Hottest::top)
                + list(
                        "Allocation, by method with all that it calls (share)",
                        "jdk.ObjectAllocationSample",
                        0,
                        Hottest::all)
                + list("Waiting for a lock, by method (events)", "jdk.JavaMonitorEnter", 1, Hottest::top);
    }

    private String load() {
        return String.format(
                Locale.ROOT,
                "  The machine was busy at %.0f%%, this JVM at %.0f%%.%n",
                100 * mean("machineTotal"),
                100 * (mean("jvmUser") + mean("jvmSystem")));
    }

    private double mean(String field) {
        return of("jdk.CPULoad")
                .mapToDouble(event -> event.getFloat(field))
                .average()
                .orElse(0);
    }

    private Stream<RecordedEvent> of(String type) {
        return events.stream().filter(event -> event.getEventType().getName().equals(type));
    }

    /** @param each the weight of an event; 0 to take the one that it tells */
    private String list(String title, String type, long each, Function<RecordedEvent, Stream<String>> names) {
        Map<String, Long> weights = new HashMap<>();
        long total = of(type).mapToLong(event -> weight(event, each)).sum();
        of(type).forEach(event ->
                names.apply(event).forEach(name -> weights.merge(name, weight(event, each), Long::sum)));
        StringBuilder text = new StringBuilder("  ").append(title).append('\n');
        weights.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(LINES)
                .forEach(entry -> text.append(String.format(
                        Locale.ROOT, "    %5.1f%%  %s%n", 100.0 * entry.getValue() / total, entry.getKey())));
        return text.toString();
    }

    private static long weight(RecordedEvent event, long each) {
        return each == 0 ? event.getLong("weight") : each;
    }

    private static Stream<String> top(RecordedEvent event) {
        return frames(event).limit(1).map(Hottest::name);
    }

    /** Every method of the stack once; threads' own first methods, which call everything, left out. */
    private static Stream<String> all(RecordedEvent event) {
        return new LinkedHashSet<>(frames(event)
                        .map(Hottest::name)
                        .filter(name ->
                                !name.startsWith("java.lang.Thread") && !name.startsWith("java.util.concurrent"))
                        .toList())
                .stream();
    }

    private static Stream<String> allocated(RecordedEvent event) {
        RecordedClass type = event.getClass("objectClass");
        return Stream.of(type.getName());
    }

    private static Stream<RecordedFrame> frames(RecordedEvent event) {
        RecordedStackTrace trace = event.getStackTrace();
        return trace == null ? Stream.empty() : trace.getFrames().stream().filter(RecordedFrame::isJavaFrame);
    }

    private static String name(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + '.' + frame.getMethod().getName();
    }
}
