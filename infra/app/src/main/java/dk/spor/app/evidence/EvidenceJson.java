package dk.spor.app.evidence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dk.spor.store.log.Commit;
import dk.spor.store.log.ExcerptPart;
import dk.spor.store.log.StoredEvent;
import dk.spor.values.CitizenId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code evidence.json} and the lines of {@code chain.ndjson}. The former holds what is the citizen's and is kept until
 * the chain has been walked; of the chain nothing is kept. Nothing is there that the verifier does not look at.
 */
final class EvidenceJson {

    static final String FORMAT = "spor-evidence-1";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final JsonFactory JSON = new JsonFactory();

    private final OutputStream chain;
    private final List<ExcerptPart.Unproven> unproven = new ArrayList<>();
    private final ByteArrayOutputStream evidence = new ByteArrayOutputStream();
    private final JsonGenerator commits;

    /** @param chain where the lines of the chain go to */
    EvidenceJson(CitizenId citizen, String log, String documentSha256, OutputStream chain) throws IOException {
        this.chain = chain;
        this.commits = JSON.createGenerator(evidence);
        commits.writeStartObject();
        commits.writeStringField("format", FORMAT);
        commits.writeStringField("citizen", citizen.toString());
        commits.writeStringField("log", log);
        commits.writeObjectFieldStart("document");
        commits.writeStringField("file", EvidencePack.DOCUMENT);
        commits.writeStringField("sha256", documentSha256);
        commits.writeEndObject();
        commits.writeArrayFieldStart("commits");
    }

    void add(ExcerptPart part) throws IOException {
        switch (part) {
            case ExcerptPart.Own own -> {
                write(commits, own.commit(), own);
                line(own.first(), null, null, own.hash().toString());
            }
            case ExcerptPart.Other other ->
                line(
                        other.first(),
                        other.at(),
                        other.content().toString(),
                        other.hash().toString());
            case ExcerptPart.Unproven told -> unproven.add(told);
        }
    }

    /** All of {@code evidence.json}. */
    byte[] end() throws IOException {
        commits.writeEndArray();
        commits.writeArrayFieldStart("unproven");
        for (var told : unproven) {
            write(commits, told.commit(), null);
        }
        commits.writeEndArray();
        commits.writeEndObject();
        commits.close();
        return evidence.toByteArray();
    }

    /** Of the citizen's own commits the rest stands in {@code evidence.json}. */
    private void line(long first, @Nullable Instant at, @Nullable String content, String hash) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var line = JSON.createGenerator(bytes)) {
            line.writeStartObject();
            line.writeNumberField("first", first);
            if (at == null || content == null) {
                line.writeBooleanField("own", true);
            } else {
                line.writeStringField("at", TIME.format(at));
                line.writeStringField("content", content);
            }
            line.writeStringField("hash", hash);
            line.writeEndObject();
        }
        bytes.write('\n');
        bytes.writeTo(chain);
    }

    private static void write(JsonGenerator json, Commit commit, ExcerptPart.@Nullable Own linked) throws IOException {
        json.writeStartObject();
        json.writeNumberField("first", commit.first());
        json.writeStringField("at", TIME.format(commit.at()));
        json.writeStringField("commit", commit.id().toString());
        if (linked != null) {
            json.writeStringField("prev", linked.previous().toString());
            json.writeStringField("hash", linked.hash().toString());
        }
        json.writeArrayFieldStart("events");
        for (var event : commit.events()) {
            write(json, event);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, StoredEvent event) throws IOException {
        var place = event.place();
        json.writeStartObject();
        json.writeStringField("key", event.key());
        if (place != null && place.aggregateType() != null) {
            json.writeStringField("aggregate", place.aggregateType());
        }
        json.writeStringField("type", event.type());
        if (event.revision() != null) {
            json.writeStringField("rev", event.revision());
        }
        json.writeStringField("id", event.id());
        json.writeStringField("at", TIME.format(event.at()));
        json.writeObjectFieldStart("meta");
        for (var entry : event.metadata().entrySet()) {
            json.writeStringField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
        json.writeStringField("data", event.payload().text());
        json.writeEndObject();
    }
}
