package dk.spor.app.evidence;

import dk.spor.recording.EventLog;
import dk.spor.recording.StreamId;
import dk.spor.store.LogAudit;
import dk.spor.store.checkpoint.Checkpoint;
import dk.spor.values.CitizenId;
import dk.spor.wire.EventJson;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the pack of one citizen: the document for people, the citizen's commits, the chain from the first of them to
 * the next signed checkpoint, and the program that verifies it all. The chain is walked and not held, however long it
 * is.
 */
public final class EvidencePack {

    static final String DOCUMENT = "evidence.pdf";

    private final LogAudit audit;
    private final EventLog log;
    private final Supplier<KeptCheckpoints> checkpoints;

    /** @param checkpoints asked for each pack, as new ones come */
    public EvidencePack(LogAudit audit, EventLog log, Supplier<KeptCheckpoints> checkpoints) {
        this.audit = audit;
        this.log = log;
        this.checkpoints = checkpoints;
    }

    /**
     * @param document the PDF
     * @param target is left open
     */
    public void write(CitizenId citizen, byte[] document, OutputStream target) throws IOException {
        var stream = StreamId.of(citizen);
        var identity = audit.identity().orElseThrow(() -> new IllegalStateException("The log is empty"));
        long last =
                log.readStream(stream, log.lastSequence(stream), 1).getFirst().position();
        var checkpoint = checkpoints.get().next(identity, last);
        long until = checkpoint
                .map(Checkpoint::position)
                .filter(signed -> signed >= last)
                .orElseGet(log::head);
        try (var zip = new ZipOutputStream(unclosed(target))) {
            put(zip, "README.txt", resource("README.txt"));
            put(zip, "Verify.java", resource("Verify.java"));
            put(zip, DOCUMENT, document);
            put(zip, checkpoint);
            zip.putNextEntry(new ZipEntry("chain.ndjson"));
            var json = new EvidenceJson(citizen, identity, sha256(document), zip);
            audit.excerpt(stream, until, part -> {
                try {
                    json.add(part);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            zip.closeEntry();
            put(zip, "evidence.json", json.end());
        }
    }

    private static void put(ZipOutputStream zip, Optional<Checkpoint> checkpoint) throws IOException {
        if (checkpoint.isPresent()) {
            put(zip, "checkpoint.json", EventJson.mapper().writeValueAsBytes(checkpoint.get()));
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] resource(String name) throws IOException {
        try (var in = Objects.requireNonNull(EvidencePack.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The end of the pack is not the end of what it is written to. */
    private static OutputStream unclosed(OutputStream target) {
        return new FilterOutputStream(target) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
