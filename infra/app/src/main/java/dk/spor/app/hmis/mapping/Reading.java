package dk.spor.app.hmis.mapping;

import dk.spor.app.hmis.csv.BrokenExport;
import dk.spor.app.hmis.csv.ExportFolder;
import dk.spor.app.hmis.csv.Flaw;
import dk.spor.app.hmis.csv.Line;
import dk.spor.app.hmis.csv.Row;
import dk.spor.app.hmis.csv.UnusableRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Goes through files row by row and books every row: what it says, or why it is left out. */
final class Reading {

    private final ExportFolder folder;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<FileBook> books = new ArrayList<>();

    Reading(ExportFolder folder) {
        this.folder = folder;
    }

    List<Draft> drafts() {
        return drafts;
    }

    List<FileBook> books() {
        return books;
    }

    /** Reads a file that is mapped. */
    void read(FileMapping mapping) throws BrokenExport {
        mapping.prepare(folder);
        var firstLines = new HashMap<String, Long>();
        readAll(mapping.file(), line -> {
            var result = resultOf(line, mapping, firstLines);
            if (result instanceof RowResult.Says says) {
                drafts.addAll(says.drafts());
            }
            return result;
        });
    }

    /** Counts the rows of a file of which nothing is used. */
    void passOver(String file) throws BrokenExport {
        readAll(file, _ -> new RowResult.LeftOut(Flaw.FILE_NOT_MAPPED, ""));
    }

    private void readAll(String name, Function<Line, RowResult> result) throws BrokenExport {
        var book = new FileBook(name);
        try (var file = folder.open(name)) {
            for (var line = file.next(); line.isPresent(); line = file.next()) {
                book.book(line.get().number(), result.apply(line.get()));
            }
        } catch (IOException e) {
            throw new BrokenExport(name + " can't be read: " + e.getMessage());
        }
        books.add(book);
    }

    private static RowResult resultOf(Line line, FileMapping mapping, Map<String, Long> firstLines) {
        return switch (line) {
            case Line.Misshapen misshapen -> new RowResult.LeftOut(misshapen.flaw(), misshapen.detail());
            case Row row -> resultOf(row, mapping, firstLines);
        };
    }

    private static RowResult resultOf(Row row, FileMapping mapping, Map<String, Long> firstLines) {
        try {
            var id = Id.needed(row, mapping.idColumn());
            var firstLine = firstLines.putIfAbsent(id, row.number());
            if (firstLine != null) {
                return new RowResult.LeftOut(
                        Flaw.DUPLICATE, mapping.idColumn() + " " + id + " is that of line " + firstLine + " already");
            }
            var result = usable(row, mapping);
            if (result instanceof RowResult.LeftOut) {
                mapping.leftOut(id, row.number());
            }
            return result;
        } catch (UnusableRow e) {
            return new RowResult.LeftOut(e.flaw(), e.detail());
        }
    }

    private static RowResult usable(Row row, FileMapping mapping) {
        try {
            return row.text(EveryFile.DELETED).isPresent()
                    ? new RowResult.LeftOut(Flaw.DELETED_IN_SOURCE, "")
                    : mapping.map(row);
        } catch (UnusableRow e) {
            return new RowResult.LeftOut(e.flaw(), e.detail());
        }
    }
}
