package dk.spor.store.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.junit.jupiter.api.Test;

/** The page that describes the format shows what this program really reads and writes. */
class LogFormatPageTest {

    private static final Path PAGE = Path.of("..", "..", "docs", "log-format.md");

    @Test
    void givenTheExampleOnThePage_whenReadAndWrittenAgainAtItsPlace_thenItIsTheSameByteForByte() throws IOException {
        BsonDocument shown = BsonDocument.parse(example());

        Commit commit = CommitBson.read(new RawBsonDocument(shown, new BsonDocumentCodec()));
        CommitDraft draft = CommitDraft.of(new NewCommit(commit.id(), commit.at(), commit.events()));
        Hash previous = Hash.of(shown.getBinary("prev").getData());
        Tip tip = draft.placeAfter(new Tip(40, previous, commit.at(), Instant.EPOCH));

        assertThat(draft.document().toJson()).isEqualTo(shown.toJson());
        assertThat(draft.document()).isEqualTo(shown);
        assertThat(tip).isEqualTo(CommitCollection.tipOf(shown));
        assertThat(commit.last()).isEqualTo(42);
    }

    private static String example() throws IOException {
        String page = Files.readString(PAGE);
        return page.substring(page.indexOf("```json") + "```json".length(), page.indexOf("```\n\n## The commit"));
    }
}
