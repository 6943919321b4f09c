package dk.spor.store.log;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import dk.spor.store.ServerKind;
import dk.spor.store.TestDatabase;
import dk.spor.store.log.ChainVerdict.Broken;
import dk.spor.store.log.ChainVerdict.Intact;
import dk.spor.store.log.ChainVerdict.Misfit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever somebody does to the log behind Spor's back, the first position at which it shows is named, and why. */
@ParameterizedClass
@EnumSource(ServerKind.class)
class ChainVerifierTest {

    @AutoClose
    private final TestDatabase database;

    private final MongoCollection<BsonDocument> raw;
    private final CommitCollection commits;
    private final LogWriter writer;

    ChainVerifierTest(ServerKind kind) {
        this.database = kind.start();
        this.raw = database.database().getCollection(CommitCollection.NAME, BsonDocument.class);
        this.commits = new CommitCollection(database.database());
        this.writer = database.openLog().writer();
    }

    /** Ten commits of two events each: they begin at 1, 3, … 19. */
    @BeforeEach
    void write() {
        for (int i = 0; i < 10; i++) {
            append(2 * i, 2);
        }
    }

    private void append(long sequence, int events) {
        writer.append(Commits.of("citizen/1", sequence, events));
    }

    private ChainVerdict verify() {
        return verify(Map.of());
    }

    private ChainVerdict verify(Map<Long, Hash> signed) {
        return new ChainVerifier(commits).verify(1, signed, position -> {});
    }

    private void tamper(long first, Bson change) {
        assertThat(raw.updateOne(eq("_id", first), change).getModifiedCount()).isOne();
    }

    private void assertBroken(long position, Misfit why, String explanation) {
        assertThat(verify()).isInstanceOfSatisfying(Broken.class, broken -> {
            assertThat(broken.position()).isEqualTo(position);
            assertThat(broken.why()).isEqualTo(why);
            assertThat(broken.explanation()).contains(explanation);
        });
    }

    @Test
    void givenAnUntouchedLog_whenVerified_thenIntactFromEachPositionOnAndProgressIsTold() {
        Hash last = commits.tip().hash();

        assertThat(verify()).isEqualTo(new Intact(1, 20, 10, 0, last));
        List<Long> passed = new ArrayList<>();
        assertThat(new ChainVerifier(commits).verify(8, Map.of(), passed::add))
                .isEqualTo(new Intact(7, 20, 7, 0, last));
        assertThat(passed).containsExactly(8L, 10L, 12L, 14L, 16L, 18L, 20L);
    }

    @Test
    void givenAnEmptyLog_whenVerified_thenIntact() {
        raw.deleteMany(new Document());

        assertThat(verify()).isEqualTo(new Intact(1, 0, 0, 0, Hash.ZERO));
    }

    @Test
    void givenOneCharacterOfOneEventChanged_whenVerified_thenAltered() {
        tamper(7, set("events.1.data", new BsonString("{\"n\":8}")));

        assertBroken(7, Misfit.ALTERED, "altered");
    }

    @Test
    void givenAnyFieldChanged_whenVerified_thenAltered() {
        List<Bson> changes = List.of(
                set("at", new Date(0)),
                set("latest", new Date(0)),
                set("last", new BsonInt64(9)),
                set("v", new BsonInt32(1)),
                set("commit", new BsonBinary(UUID.randomUUID())),
                set("hash", new BsonBinary(new byte[32])),
                set("note", new BsonString("added")),
                set("events.0.meta.by", new BsonString("somebody else")),
                set("events.0.at", new Date(0)));
        BsonDocument original = Objects.requireNonNull(raw.find(eq("_id", 7L)).first());
        for (Bson change : changes) {
            tamper(7, change);
            assertBroken(7, Misfit.ALTERED, "altered");
            raw.replaceOne(eq("_id", 7L), original);
        }
        assertThat(verify()).isInstanceOf(Intact.class);
    }

    @Test
    void givenACommitTakenOut_whenVerified_thenMissing() {
        raw.deleteOne(eq("_id", 7L));

        assertBroken(7, Misfit.MISSING, "No commit begins at position 7; the next one begins at 9");
    }

    @Test
    void givenTwoCommitsExchanged_whenVerified_thenAlteredAtTheFirst() {
        BsonDocument five = takeOut(5);
        BsonDocument nine = takeOut(9);
        five.put("_id", new BsonInt64(9));
        nine.put("_id", new BsonInt64(5));
        raw.insertMany(List.of(five, nine));

        assertBroken(5, Misfit.ALTERED, "position 5");
    }

    @Test
    void givenACommitReplacedByOneThatFits_whenVerified_thenTheNextOneTellsThatItFollowedAnother() {
        takeOut(7);
        Tip before = commits.tipAt(6);
        CommitDraft forged = CommitDraft.of(Commits.of("citizen/1", 6, 2));
        forged.placeAfter(before);
        database.database()
                .getCollection(CommitCollection.NAME, RawBsonDocument.class)
                .insertOne(forged.document());

        assertBroken(9, Misfit.REORDERED, "put in its place");
    }

    @Test
    void givenThePlacesOfACommitChangedWithItsLink_whenVerified_thenItIsSaidWhatItFollowed() {
        BsonDocument nine = takeOut(9);
        Commit commit = CommitBson.read(new RawBsonDocument(nine, new BsonDocumentCodec()));
        CommitDraft elsewhere = CommitDraft.of(new NewCommit(commit.id(), commit.at(), commit.events()));
        Tip four = commits.tipAt(4);
        elsewhere.placeAfter(new Tip(8, four.hash(), four.at(), four.latest()));
        database.database()
                .getCollection(CommitCollection.NAME, RawBsonDocument.class)
                .insertOne(elsewhere.document());

        assertBroken(9, Misfit.REORDERED, "the one that ends at position 4");
    }

    @Test
    void givenACommitThatSaysItIsOlderThanTheOneBefore_whenVerified_thenTimeRunsBackwards() {
        takeOut(19);
        Tip before = commits.tipAt(18);
        NewCommit old = new NewCommit(
                UUID.randomUUID(),
                Instant.parse("2020-01-01T00:00:00Z"),
                Commits.of("citizen/1", 18, 2).events());
        CommitDraft draft = CommitDraft.of(old);
        draft.placeAfter(new Tip(before.position(), before.hash(), Instant.EPOCH, before.latest()));
        database.database()
                .getCollection(CommitCollection.NAME, RawBsonDocument.class)
                .insertOne(draft.document());

        assertBroken(19, Misfit.TIME_RUNS_BACKWARDS, "2020-01-01");
    }

    @Test
    void givenAClockThatWentBack_whenAppended_thenTimeInTheLogDoesNot() {
        writer.append(new NewCommit(
                UUID.randomUUID(),
                Instant.parse("2020-01-01T00:00:00Z"),
                Commits.of("citizen/1", 20, 1).events()));

        assertThat(verify()).isInstanceOf(Intact.class);
        assertThat(commits.tip().at()).isEqualTo(Commits.RECORDED_AT);
    }

    @Test
    void givenACheckpoint_whenEverythingIsMadeAnewAndFits_thenItDoesNotFitTheCheckpoint() {
        Map<Long, Hash> signed =
                Map.of(4L, commits.tipAt(4).hash(), 14L, commits.tipAt(14).hash());
        assertThat(verify(signed)).isInstanceOf(Intact.class);
        List<BsonDocument> all = raw.find().into(new ArrayList<>());
        raw.deleteMany(new Document());
        database.openLog(); // a process that does not know the old tip
        LogWriter forger = database.openLog().writer();
        for (int i = 0; i < all.size(); i++) {
            forger.append(Commits.of(i < 4 ? "citizen/1" : "citizen/forged", 2L * i, 2));
        }

        assertThat(verify()).isInstanceOf(Intact.class);
        assertThat(verify(signed)).isInstanceOfSatisfying(Broken.class, broken -> {
            assertThat(broken.why()).isEqualTo(Misfit.RECHAINED);
            assertThat(broken.position()).isEqualTo(4);
        });
    }

    @Test
    void givenACheckpoint_whenTheEndIsCutOff_thenMissing() {
        Map<Long, Hash> signed = Map.of(20L, commits.tip().hash());
        takeOut(19);

        assertThat(verify(signed))
                .isEqualTo(
                        new Broken(
                                19,
                                Misfit.MISSING,
                                "The log ends at position 18, but a checkpoint was signed at position 20: its end was cut off"));
    }

    @Test
    void givenALogThatBeganBeforeTheChain_whenGoneOnWith_thenTheChainBeginsWithTheFirstNewCommit() {
        List<BsonDocument> all = raw.find().into(new ArrayList<>());
        raw.deleteMany(new Document());
        all.subList(0, 3).forEach(commit -> {
            commit.remove("latest");
            commit.remove("prev");
            commit.remove("hash");
            commit.put("v", new BsonInt32(1));
            raw.insertOne(commit);
        });
        LogWriter next = database.openLog().writer();
        next.append(Commits.of("citizen/1", 6, 2));
        next.append(Commits.of("citizen/1", 8, 1));

        assertThat(verify()).isEqualTo(new Intact(1, 9, 5, 6, commits.tip().hash()));
        tamper(7, set("events.0.data", new BsonString("{}")));
        assertBroken(7, Misfit.ALTERED, "altered");
    }

    private BsonDocument takeOut(long first) {
        return Objects.requireNonNull(raw.findOneAndDelete(eq("_id", first)));
    }
}
