package dk.spor.query.projection;

import dk.spor.query.projection.RebuildReport.Examples;
import java.util.List;
import org.bson.Document;

/** Reports of rebuilds as documents. */
final class ReportDocuments {

    private ReportDocuments() {}

    static Document write(RebuildReport report) {
        return new Document("before", report.before())
                .append("position", report.position())
                .append("same", report.same())
                .append("changed", report.changed())
                .append("added", report.added())
                .append("gone", report.gone())
                .append("grown", report.grown())
                .append(
                        "examples",
                        new Document("changed", report.examples().changed())
                                .append("added", report.examples().added())
                                .append("gone", report.examples().gone()));
    }

    static RebuildReport read(Generation generation, Document made) {
        var examples = made.get("examples", Document.class);
        return new RebuildReport(
                generation.projection(),
                generation.number(),
                made.getInteger("before"),
                made.getLong("position"),
                made.getLong("same"),
                made.getLong("changed"),
                made.getLong("added"),
                made.getLong("gone"),
                made.getLong("grown"),
                new Examples(
                        examples.getList("changed", String.class, List.of()),
                        examples.getList("added", String.class, List.of()),
                        examples.getList("gone", String.class, List.of())));
    }
}
