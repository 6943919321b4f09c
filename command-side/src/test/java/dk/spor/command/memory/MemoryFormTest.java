package dk.spor.command.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dk.spor.command.citizen.CitizenAggregate;
import dk.spor.command.offer.OfferAggregate;
import dk.spor.events.CitizenEvent;
import dk.spor.events.OfferEvent;
import dk.spor.events.SporEvent;
import dk.spor.testing.Examples;
import dk.spor.wire.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * What the example events are remembered as is kept in {@code memories/KIND.VERSION.json}. Where this fails, the same
 * events are remembered otherwise than before, and snapshots of before would be taken for today's: raise the version of
 * the subject, delete the old file, and have the new one written with {@code SPOR_APPROVE=true} in the environment.
 */
class MemoryFormTest {

    private static final ObjectMapper JSON = EventJson.mapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Test
    void givenTheExamples_thenACitizenIsRememberedAsItsVersionSays() throws IOException {
        check("citizen", CitizenAggregate.MEMORY, CitizenEvent.class);
    }

    @Test
    void givenTheExamples_thenAnOfferIsRememberedAsItsVersionSays() throws IOException {
        check("offer", OfferAggregate.MEMORY, OfferEvent.class);
    }

    private static <S> void check(String kind, Subject<S> subject, Class<? extends SporEvent> family)
            throws IOException {
        var state = subject.nothing();
        for (var event : Examples.ofEveryEvent()) {
            if (family.isInstance(event)) {
                state = subject.evolve().apply(state, event);
            }
        }
        var written = JSON.writeValueAsString(state) + "\n";
        var approved = Path.of("src/test/resources/memories/%s.%d.json".formatted(kind, subject.version()));
        if ("true".equals(System.getenv("SPOR_APPROVE")) && !Files.exists(approved)) {
            Files.createDirectories(approved.getParent());
            Files.writeString(approved, written);
        }

        assertThat(approved).exists().content().isEqualTo(written);
        assertThat(read(written, subject)).isEqualTo(state);
    }

    private static <S> S read(String json, Subject<S> subject) throws JsonProcessingException {
        return JSON.readValue(json, subject.state());
    }
}
