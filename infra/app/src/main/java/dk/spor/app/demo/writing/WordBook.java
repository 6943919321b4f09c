package dk.spor.app.demo.writing;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.spor.app.demo.chance.Dice;
import dk.spor.values.Note;
import dk.spor.wire.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The sentences that the demo's employees write. */
public final class WordBook {

    private final Map<Topic, List<Note>> sentences;

    private WordBook(Map<Topic, List<Note>> sentences) {
        this.sentences = sentences;
        var missing = EnumSet.allOf(Topic.class);
        missing.removeAll(sentences.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalStateException("words.json has no sentences for " + missing);
        }
    }

    /** The sentences delivered with Spor, in Danish. */
    public static WordBook delivered() {
        try (var json = Objects.requireNonNull(WordBook.class.getResourceAsStream("words.json"), "words.json")) {
            return new WordBook(EventJson.mapper().readValue(json, new TypeReference<EnumMap<Topic, List<Note>>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of the sentences about a topic. */
    public Note about(Topic topic, Dice dice) {
        return dice.oneOf(Objects.requireNonNull(sentences.get(topic), topic::name));
    }
}
