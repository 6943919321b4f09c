package dk.spor.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.recording.Recording;
import dk.spor.recording.SourceRow;
import dk.spor.values.RequestKey;
import dk.spor.values.Role;
import dk.spor.values.UserId;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class EventJsonTest {

    private static final EventType NIGHT = new EventType("shelter-night-spent", 1);

    @Test
    void givenAMissingField_whenRead_thenTheEventIsUnreadableAndTheFieldNamed() {
        assertThatThrownBy(() -> EventJson.read(NIGHT, """
                        {"entryId":"01900000-0000-7000-8000-000000000001",
                         "citizenId":"01900000-0000-7000-8000-000000000001",
                         "happenedOn":"2026-01-12"}
                        """.getBytes(UTF_8)))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessage("The event shelter-night-spent/1 lacks its field enrolment");
    }

    @Test
    void givenAnUnknownName_whenRead_thenTheEventIsUnreadableAndNamed() {
        assertThatThrownBy(() -> EventJson.read(new EventType("citizen-teleported", 1), "{}".getBytes(UTF_8)))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("citizen-teleported/1");
    }

    @Test
    void givenARevisionFromTheFuture_whenRead_thenItIsRefusedRatherThanGuessedAt() {
        assertThatThrownBy(() -> EventJson.read(new EventType("shelter-night-spent", 2), "{}".getBytes(UTF_8)))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("newer program");
    }

    @Test
    void givenAnUnknownField_whenRead_thenTheEventIsUnreadableAndItsContentNotRepeated() {
        assertThatThrownBy(() -> EventJson.read(NIGHT, "{\"cpr\":\"6101901234\"}".getBytes(UTF_8)))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageNotContaining("6101901234");
    }

    @Test
    void givenARecording_whenWrittenAsAMapAndRead_thenNothingIsLost() {
        var migrated = new Recording(
                new UserId("import"),
                Role.SYSTEM,
                new RequestKey("hmis/1/Exit/9"),
                "ab12",
                new SourceRow(
                        "hmis/1",
                        "Exit.csv",
                        "9",
                        LocalDateTime.of(2021, 10, 4, 17, 0),
                        LocalDateTime.of(2021, 10, 5, 9, 13, 44),
                        "28"));
        var own = new Recording(new UserId("mette"), Role.CASEWORKER, new RequestKey("k1"), "cd34", null);

        assertThat(Recordings.fromMap(Recordings.toMap(migrated))).isEqualTo(migrated);
        assertThat(Recordings.fromMap(Recordings.toMap(own))).isEqualTo(own);
    }
}
