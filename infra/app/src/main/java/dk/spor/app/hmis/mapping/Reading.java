package dk.spor.app.hmis.mapping;

import dk.spor.app.hmis.csv.BrokenExport;
import dk.spor.app.hmis.csv.ExportFolder;
import dk.spor.app.hmis.csv.Line;
import dk.spor.app.hmis.csv.Row;
import dk.spor.app.hmis.csv.UnusableRow;
import dk.spor.app.migration.plan.FileBook;
import dk.spor.app.migration.plan.Flaw;
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
        var book = FileBook.ofMapped(mapping.file());
        var firstLines = new HashMap<String, Long>();
        readAll(book, line -> {
            var result = resultOf(line, mapping, book, firstLines);
            if (result instanceof RowResult.Says says) {
                drafts.addAll(says.drafts());
            }
            return result;
        });
    }

    /** Counts the rows of a file of which nothing is used. */
    void passOver(String file) throws BrokenExport {
        readAll(FileBook.ofNotMapped(file), line -> new RowResult.LeftOut(Flaw.FILE_NOT_MAPPED, ""));
    }

    private void readAll(FileBook book, Function<Line, RowResult> result) throws BrokenExport {
        try (var file = folder.open(book.file())) {
            for (var line = file.next(); line.isPresent(); line = file.next()) {
                book(book, line.get().number(), result.apply(line.get()));
            }
        } catch (IOException e) {
            throw new BrokenExport(book.file() + " can't be read: " + e.getMessage());
        }
        books.add(book);
    }

    private static void book(FileBook book, long line, RowResult result) {
        switch (result) {
            case RowResult.Says it -> book.says(line, it.remarks());
            case RowResult.GoesIntoAnother ignored -> book.goesIntoAnother(line);
            case RowResult.LeftOut out -> book.leaveOut(line, out.flaw(), out.detail());
        }
    }

    private static RowResult resultOf(Line line, FileMapping mapping, FileBook book, Map<String, Long> firstLines) {
        try {
            return switch (line) {
                case Line.Misshapen misshapen -> new RowResult.LeftOut(misshapen.flaw(), misshapen.detail());
                case Row row -> resultOf(row, mapping, book, firstLines);
            };
        } catch (UnusableRow e) {
            return new RowResult.LeftOut(e.flaw(), e.detail());
        }
    }

    private static RowResult resultOf(Row row, FileMapping mapping, FileBook book, Map<String, Long> firstLines) {
        var id = Id.needed(row, mapping.idColumn());
        var firstLine = firstLines.putIfAbsent(id, row.number());
        if (firstLine != null) {
            return new RowResult.LeftOut(
                    Flaw.DUPLICATE, mapping.idColumn() + " " + id + " is that of line " + firstLine + " already");
        }
        try {
            if (row.text(EveryFile.DELETED).isEmpty()) {
                return mapping.map(row);
            }
            book.bookDeleted(row.number(), id);
            throw new UnusableRow(Flaw.DELETED_IN_SOURCE, "");
        } catch (UnusableRow e) {
            mapping.leftOut(id, row.number());
            throw e;
        }
    }
}
