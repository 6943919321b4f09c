package dk.spor.app.hmis.csv;

import dk.spor.app.migration.plan.Flaw;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * One CSV file, read once from its first line to its last, one row in memory at a time. Takes line ends of every kind,
 * values in quotes with line ends and commas in them, and a byte order mark.
 */
public final class CsvFile implements AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final String name;
    private final MeteredReader meter;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Header header;
    private long lastLine;

    private CsvFile(Path file, Charset charset) throws IOException, BrokenExport {
        this.name = String.valueOf(file.getFileName());
        this.meter = new MeteredReader(decoding(file, charset));
        this.parser = CSVParser.builder().setReader(meter).setFormat(FORMAT).get();
        this.records = parser.iterator();
        this.header = new Header(
                name,
                nextRecord()
                        .orElseThrow(() -> new BrokenExport(
                                name + " is empty; expected at least a first line with the column names"))
                        .stream()
                        .toList());
    }

    /** @throws BrokenExport when the file can't be read or is empty */
    public static CsvFile open(Path file, Charset charset) throws BrokenExport {
        try {
            return new CsvFile(file, charset);
        } catch (IOException e) {
            throw new BrokenExport(file.getFileName() + " can't be read: " + e.getMessage());
        }
    }

    /** The columns among these that the file does not have. */
    public List<String> missing(Collection<String> columns) {
        return header.missing(columns);
    }

    /**
     * The next row; empty at the end of the file. Blank lines are passed over.
     *
     * @throws BrokenExport when quotes are so broken that no one can tell where the next row begins
     */
    public Optional<Line> next() throws BrokenExport {
        while (true) {
            long number = lastLine + 1;
            var record = nextRecord();
            if (record.isEmpty()) {
                return Optional.empty();
            }
            if (!isBlank(record.get())) {
                return Optional.of(line(number, record.get()));
            }
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private Line line(long number, CSVRecord values) {
        if (values.size() != header.size()) {
            return new Line.Misshapen(
                    number,
                    Flaw.WRONG_COLUMN_COUNT,
                    values.size() + " values where the first line names " + header.size() + " columns");
        }
        for (int i = 0; i < values.size(); i++) {
            int length = values.get(i).length();
            if (length > Row.LONGEST_VALUE) {
                return new Line.Misshapen(
                        number,
                        Flaw.TOO_LONG,
                        header.name(i) + " is " + length + " characters long; expected at most " + Row.LONGEST_VALUE);
            }
        }
        return new Row(number, header, values);
    }

    private Optional<CSVRecord> nextRecord() throws BrokenExport {
        long number = lastLine + 1;
        meter.rowBegins();
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            var record = records.next();
            lastLine = parser.getCurrentLineNumber();
            return Optional.of(record);
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new BrokenExport(name + ", line " + number
                    + ": can't be read on from here: is a quote not closed, or does text follow one? ("
                    + (e.getCause() == null ? e.getMessage() : e.getCause().getMessage()) + ")");
        }
    }

    private static boolean isBlank(CSVRecord values) {
        return values.size() == 1 && values.get(0).isBlank();
    }

    /** Bytes that are no text become a mark that {@link Row} stumbles over, in the values that somebody wants. */
    private static Reader decoding(Path file, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }
}
