package dk.spor.store.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.junit.jupiter.api.Test;

/** The page that describes the format shows what this program really reads and writes. */
class LogFormatPageTest {

    private static final Path PAGE = Path.of("..", "..", "docs", "log-format.md");

    @Test
    void givenTheExampleOnThePage_whenReadAndWrittenAgain_thenItIsTheSame() throws IOException {
        String page = Files.readString(PAGE);
        String example =
                page.substring(page.indexOf("```json") + "```json".length(), page.indexOf("```\n\n## The commit"));
        BsonDocument shown = BsonDocument.parse(example);
        CommitCodec codec = new CommitCodec();

        Commit commit = codec.decode(
                new BsonDocumentReader(shown), DecoderContext.builder().build());
        BsonDocument written = new BsonDocument();
        codec.encode(
                new BsonDocumentWriter(written),
                commit,
                EncoderContext.builder().build());

        assertThat(written).isEqualTo(shown);
        assertThat(written.toJson()).isEqualTo(shown.toJson());
        assertThat(commit.last()).isEqualTo(42);
    }
}
