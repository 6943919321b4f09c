package dk.spor.app.ndjson;

import dk.spor.app.migration.plan.FileBook;
import dk.spor.app.migration.plan.Origin;
import dk.spor.app.migration.plan.Plan;
import dk.spor.app.migration.plan.Plan.Stage;
import dk.spor.app.migration.plan.PlannedFact;
import dk.spor.app.migration.plan.PlannedFact.CitizenFact;
import dk.spor.app.migration.plan.PlannedFact.OfferFact;
import dk.spor.app.migration.plan.Source;
import dk.spor.app.ndjson.LineReader.Flawed;
import dk.spor.recording.SourceRow;
import dk.spor.values.EntryId;
import dk.spor.values.InvalidValue;
import dk.spor.values.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads a file from its first line to its last and makes the plan of what to record, in the order of its lines. */
final class FileReading {

    private final Names names;
    private final String file;
    private final LineReader reader;
    private final List<PlannedFact> facts = new ArrayList<>();
    private final Map<String, Long> lineOfKey = new HashMap<>();
    private final Map<EntryId, List<EntryId>> named = new HashMap<>();
    private final List<Mention> ahead = new ArrayList<>();
    private final List<FlawedLine> flaws = new ArrayList<>();
    private final FileBook book;

    /** That a line names a key that no line before it has. */
    private record Mention(long line, String by, String key) {}

    private FileReading(Names names, String file) {
        this.names = names;
        this.file = file;
        this.reader = new LineReader(names);
        this.book = FileBook.ofMapped(file);
    }

    /** @throws FlawedFile when a line can't be used; says all that is wrong */
    static ReadFile read(Path path, Names names) throws IOException, FlawedFile {
        var reading = new FileReading(names, String.valueOf(path.getFileName()));
        try (var lines = Lines.of(path)) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                reading.take(lines.number(), line);
            }
        }
        return reading.planned();
    }

    private ReadFile planned() throws FlawedFile {
        ahead.forEach(this::notAhead);
        if (!flaws.isEmpty()) {
            throw new FlawedFile(flaws.stream()
                    .sorted(Comparator.comparingLong(FlawedLine::number))
                    .toList());
        }
        var source = new Source(names.system(), names.system(), file, "NDJSON", null, null);
        return new ReadFile(new Plan(source, List.of(Stage.inOrder(facts)), List.of(book)), named);
    }

    private void take(long number, byte[] bytes) {
        if (blank(bytes)) {
            return;
        }
        String key = null;
        try {
            var line = reader.read(bytes);
            key = line.key();
            facts.add(fact(number, line));
            book.says(number, List.of());
            noteKey(number, key);
        } catch (Flawed e) {
            flaws.add(new FlawedLine(number, key, e.why()));
        } catch (InvalidValue e) {
            // The key itself may be what must not be repeated.
            flaws.add(new FlawedLine(
                    number, null, "%s %s; expected %s.".formatted(e.field(), e.problem(), e.expected())));
        }
    }

    private void noteKey(long number, String key) {
        var references = reader.references();
        if (!references.isEmpty()) {
            named.put(names.entry(key), references.stream().map(names::entry).toList());
        }
        references.stream()
                .filter(reference -> !lineOfKey.containsKey(reference))
                .forEach(reference -> ahead.add(new Mention(number, key, reference)));
        var first = lineOfKey.putIfAbsent(key, number);
        if (first != null) {
            flaws.add(new FlawedLine(number, key, "The key is that of line " + first + "; expected one of its own."));
        }
    }

    /** What no line has may stand in the log, from a file before this one. */
    private void notAhead(Mention mention) {
        var line = lineOfKey.get(mention.key());
        if (line != null) {
            flaws.add(new FlawedLine(
                    mention.line(),
                    mention.by(),
                    "@%s is recorded by line %d; what a line names comes before it.".formatted(mention.key(), line)));
        }
    }

    private PlannedFact fact(long number, Line line) {
        var request = names.request(line.key());
        var entry = names.entry(line.key());
        var role = Objects.requireNonNullElse(line.role(), Role.SYSTEM);
        var origin = new Origin(
                number, new SourceRow(names.system(), file, line.key(), line.recordedAt(), null, line.recordedBy()));
        return switch (line) {
            case Line.OfCitizen it ->
                new CitizenFact(origin, names.citizen(it.citizen()), it.ask(), request, entry, role);
            case Line.OfOffer it -> new OfferFact(origin, it.offer(), it.ask(), request, entry, role);
        };
    }

    private static boolean blank(byte[] line) {
        for (byte each : line) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }
}
