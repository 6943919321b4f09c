package dk.spor.bench.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.spor.bench.measure.Figure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reports for programs. */
public final class Json {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    /** Writes a report where it is wanted, making folders where there are none. */
    public static void write(Report report, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, MAPPER.writeValueAsString(node(report)) + '\n');
        } catch (IOException e) {
            throw new UncheckedIOException("Can't write " + file, e);
        }
    }

    static ObjectNode node(Report report) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("question", report.question());
        node.put("meaning", report.meaning());
        node.put("at", report.at().toString());
        node.set("machine", MAPPER.valueToTree(report.machine()));
        node.set("settings", MAPPER.valueToTree(report.settings()));
        report.tables().forEach(table -> node.withArrayProperty("tables").add(table(table)));
        report.goals()
                .forEach(goal -> node.withArrayProperty("goals")
                        .addObject()
                        .put("what", goal.what())
                        .put("value", goal.value())
                        .put(goal.atLeast() ? "atLeast" : "atMost", goal.bound())
                        .put("reached", goal.reached()));
        return node;
    }

    private static ObjectNode table(Table table) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("title", table.title());
        node.put("unit", table.unit());
        node.put("baseline", table.baseline());
        for (String row : table.rows()) {
            ObjectNode columns = node.withObjectProperty("rows").withObjectProperty(row);
            table.columns().forEach(column -> put(table.at(row, column), table.ratio(row, column), column, columns));
        }
        return node;
    }

    private static void put(@Nullable Figure figure, @Nullable Double ratio, String column, ObjectNode columns) {
        if (figure == null) {
            return;
        }
        ObjectNode node = columns.putObject(column);
        node.put("median", figure.median()).put("min", figure.min()).put("max", figure.max());
        node.put("ratio", ratio);
        figure.values().forEach(node.putArray("rounds")::add);
    }
}
