package dk.spor.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.app.evidence.Verifier.Verdict;
import dk.spor.events.CitizenEvent;
import dk.spor.events.HousingEvent.HousingObserved;
import dk.spor.recording.Recording;
import dk.spor.recording.StreamId;
import dk.spor.store.SporStore;
import dk.spor.store.StoreLocation;
import dk.spor.store.StoreSettings;
import dk.spor.store.checkpoint.CheckpointFile;
import dk.spor.store.checkpoint.CheckpointKey;
import dk.spor.testing.Examples;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.HousingSituation;
import dk.spor.values.Note;
import dk.spor.values.RequestKey;
import dk.spor.values.Role;
import dk.spor.values.UserId;
import dk.spor.wire.Recordings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack proves what it holds to somebody who has nothing else, and tells where it was altered. */
class EvidencePackTest {

    private static final byte[] DOCUMENT = "%PDF, as far as this test goes".getBytes(StandardCharsets.UTF_8);
    private static final Recording BY =
            new Recording(new UserId("aase"), Role.CASEWORKER, new RequestKey("r-1"), "00".repeat(32), null);
    private static final CitizenId ALMA = Examples.CITIZEN;
    private static final CitizenId BO = CitizenId.of("01900000-0000-7000-8000-0000000000b0");

    @TempDir
    Path folder;

    private SporStore store;
    private CheckpointKey key;
    private int entries;
    private final int[] sequences = {-1, -1};

    @BeforeEach
    void open() throws IOException {
        store = opened("data");
        key = CheckpointKey.create(folder.resolve("key.json"));
        Files.createDirectory(folder.resolve("checkpoints"));
    }

    private SporStore opened(String name) {
        return SporStore.open(
                new StoreSettings(new StoreLocation.Embedded(folder.resolve(name)), "spor"),
                Clock.fixed(Instant.parse("2026-11-20T09:30:00.120Z"), ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void givenASignedLog_whenThePackIsVerifiedByItsOwnProgram_thenAllOfItIsProven() throws Exception {
        aLog();
        sign("first");
        record(BO);

        var verdict = Verifier.run(pack(), "--key", key.publicKey());

        assertThat(verdict.said()).startsWith("PROVEN / BEVIST");
        assertThat(verdict.exitCode()).as(verdict.said()).isZero();
        assertThat(Verifier.run(pack()).said()).contains("compare it with the one you know");
    }

    @Test
    void givenAPack_thenNothingOfOthersStandsInIt() throws Exception {
        aLog();
        sign("first");

        var pack = pack();

        for (var file : List.of("evidence.json", "chain.ndjson", "checkpoint.json")) {
            assertThat(Files.readString(pack.resolve(file))).as(file).doesNotContain(BO.toString(), "Bo var her");
        }
        assertThat(Files.readString(pack.resolve("evidence.json"))).contains("Alma så ");
        assertThat(Files.readAllLines(pack.resolve("chain.ndjson"))).hasSize(6);
    }

    @Test
    void givenAnyByteIsChanged_whenVerified_thenItDoesNotFit() throws Exception {
        aLog();
        sign("first");
        var pack = pack();
        var verifier = new Verifier(pack.resolve("Verify.java"), Files.createDirectory(folder.resolve("classes")));
        assertThat(verifier.verify(pack, key.publicKey()).exitCode()).isZero();

        var unnoticed = new ArrayList<String>();
        int changed = 0;
        for (var name : List.of("evidence.json", "chain.ndjson", "checkpoint.json", "evidence.pdf")) {
            var file = pack.resolve(name);
            var bytes = Files.readAllBytes(file);
            for (int at = 0; at < bytes.length; at++) {
                var altered = bytes.clone();
                altered[at] ^= 1;
                Files.write(file, altered);
                var verdict = verifier.verify(pack, key.publicKey());
                changed++;
                if (verdict.exitCode() != 1 || verdict.said().lines().count() != 2) {
                    unnoticed.add(name + " at byte " + at + ": " + verdict);
                }
            }
            Files.write(file, bytes);
        }

        assertThat(changed).isGreaterThan(4_000);
        assertThat(unnoticed).isEmpty();
    }

    @Test
    void givenSomethingIsChanged_whenVerified_thenItIsSaidWhatAndWhere() throws Exception {
        aLog();
        sign("first");

        assertThat(altered("evidence.json", "STREET", "HOTEL0"))
                .contains("evidence.json, commit at position 2", "it was altered");
        assertThat(altered("evidence.json", "#3\"", "#4\"")).contains("event number 3 is missing");
        assertThat(alteredLine(2, line -> line.replaceFirst("content\":\"..", "content\":\"00")))
                .contains("chain.ndjson, line 2, position 4", "link was altered");
        assertThat(alteredLine(2, line -> "")).contains("chain.ndjson, line 2");
        assertThat(altered("checkpoint.json", "\"takenAt\":\"2026", "\"takenAt\":\"2027"))
                .contains("checkpoint.json", "signature does not fit");
        var verdict = Verifier.run(pack(), "--key", "00".repeat(32));
        assertThat(verdict.exitCode()).isOne();
        assertThat(verdict.said()).contains("not with the one given");
    }

    @Test
    void givenTheLogIsMadeAnew_whenVerifiedWithTheCheckpointOfTheFirst_thenTheChainNeverComesToIt() throws Exception {
        aLog();
        sign("first");
        var signed = pack();
        var first = store.audit().identity().orElseThrow();
        store.close();
        store = opened("made-anew");
        sequences[0] = -1;
        sequences[1] = -1;
        aLog();
        var forged = pack();

        Files.copy(signed.resolve("checkpoint.json"), forged.resolve("checkpoint.json"));
        assertThat(refused(Verifier.run(forged))).contains("checkpoint.json", "of another log");
        replaceIn(forged.resolve("evidence.json"), store.audit().identity().orElseThrow(), first);

        assertThat(refused(Verifier.run(forged))).contains("checkpoint.json", "never comes to the hash");
    }

    @Test
    void givenWhatWasRecordedAfterTheLastSignature_whenVerified_thenItIsSaidHowMuchIsNotSigned() throws Exception {
        aLog();
        sign("first");
        record(ALMA);

        var verdict = Verifier.run(pack());

        assertThat(verdict.exitCode()).isEqualTo(3);
        assertThat(verdict.said())
                .contains("signed at position / underskrevet ved position: 8", "ikke underskrevet: 1");
    }

    @Test
    void givenNobodyHasSigned_whenVerified_thenItFitsTogetherAndIsNotProven() throws Exception {
        aLog();

        var verdict = Verifier.run(pack());

        assertThat(verdict.exitCode()).isEqualTo(3);
        assertThat(verdict.said()).contains("NOT ALL OF IT IS PROVEN", "Nobody has signed");
    }

    @Test
    void givenACommitThatTellsOfOthersToo_whenVerified_thenItIsLinkedWithoutThemAndItsEventsAreNotProven()
            throws Exception {
        aLog();
        store.engine().appendEvents(List.of(message(ALMA), message(BO)));
        sign("first");

        var pack = pack();

        assertThat(Files.readString(pack.resolve("evidence.json"))).doesNotContain(BO.toString());
        assertThat(Verifier.run(pack).said()).contains("can't be proven / kan ikke bevises: 1");
        assertThat(Verifier.run(pack).exitCode()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.txt", "Verify.java"})
    void givenAPack_thenItSaysHowToVerifyItInBothLanguages(String file) throws Exception {
        aLog();

        assertThat(Files.readString(pack().resolve(file))).contains("java Verify.java", "--key");
        assertThat(Files.readString(pack().resolve("README.txt"))).contains("Sådan efterprøver du", "How to verify");
    }

    /** Alma's are at 2 and 3 in one commit, at 6 and at 8; Bo's between them. */
    private void aLog() {
        record(BO);
        store.engine().appendEvents(List.of(message(ALMA), message(ALMA)));
        record(BO);
        record(BO);
        record(ALMA);
        record(BO);
        record(ALMA);
    }

    private void record(CitizenId citizen) {
        store.engine().appendEvents(List.of(message(citizen)));
    }

    private DomainEventMessage<CitizenEvent> message(CitizenId citizen) {
        entries++;
        int which = citizen.equals(ALMA) ? 0 : 1;
        sequences[which]++;
        return new GenericDomainEventMessage<>(
                "Citizen",
                StreamId.of(citizen).value(),
                sequences[which],
                new HousingObserved(
                        new EntryId(new UUID(0x01900000_0000_7009L, 0x8000_0000_0000_0000L | entries)),
                        citizen,
                        LocalDate.of(2026, 11, 1),
                        HousingSituation.STREET,
                        new Note(which == 0 ? "Alma så 🙂 \"ud\"" : "Bo var her")),
                MetaData.from(Recordings.toMap(BY)));
    }

    private void sign(String name) {
        CheckpointFile.write(
                store.audit().checkpoint(key).orElseThrow(),
                folder.resolve("checkpoints").resolve(name + ".json"));
    }

    private Path pack() throws IOException {
        var zip = new ByteArrayOutputStream();
        new EvidencePack(store.audit(), store.log(), () -> KeptCheckpoints.in(folder.resolve("checkpoints")))
                .write(ALMA, DOCUMENT, zip);
        var pack = Files.createTempDirectory(folder, "pack");
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Files.write(pack.resolve(entry.getName()), in.readAllBytes());
            }
        }
        return pack;
    }

    private String altered(String file, String from, String to) throws Exception {
        var pack = pack();
        replaceIn(pack.resolve(file), from, to);
        return refused(Verifier.run(pack, "--key", key.publicKey()));
    }

    private String alteredLine(int number, UnaryOperator<String> change) throws Exception {
        var pack = pack();
        var file = pack.resolve("chain.ndjson");
        var lines = Files.readAllLines(file);
        var changed = Stream.of(change.apply(lines.get(number - 1)))
                .filter(line -> !line.isEmpty())
                .toList();
        var all = new ArrayList<>(lines.subList(0, number - 1));
        all.addAll(changed);
        all.addAll(lines.subList(number, lines.size()));
        Files.write(file, all);
        return refused(Verifier.run(pack, "--key", key.publicKey()));
    }

    private static void replaceIn(Path file, String from, String to) throws IOException {
        var text = Files.readString(file);
        assertThat(text).contains(from);
        int at = text.indexOf(from);
        Files.writeString(file, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    private static String refused(Verdict verdict) {
        assertThat(verdict.exitCode()).as(verdict.said()).isOne();
        return verdict.said();
    }
}
