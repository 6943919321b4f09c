package dk.spor.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.SerializationFeature;
import dk.spor.events.IntakeEvent.IntakeRecorded;
import dk.spor.events.SporEvent;
import dk.spor.events.TreatmentEvent.CitizenDischarged;
import dk.spor.testing.Examples;
import dk.spor.values.Need;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every event has an approved contract file {@code contracts/NAME.REVISION.json}. A change of its JSON shows as a
 * changed file in review, or as a failure here. A new event's file is written with {@code SPOR_APPROVE=true} in the
 * environment.
 */
class EventContractTest {

    private static final Path CONTRACTS = Path.of("src/test/resources/contracts");

    static Stream<SporEvent> everyEvent() {
        return Examples.ofEveryEvent().stream();
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void givenAnEvent_whenWritten_thenItIsWhatTheContractSays(SporEvent event) throws IOException {
        var written = pretty(EventJson.write(event));
        var contract = contractOf(EventCatalogue.typeOf(event.getClass()));
        if ("true".equals(System.getenv("SPOR_APPROVE")) && !Files.exists(contract)) {
            Files.writeString(contract, written);
        }

        assertThat(contract).as("approved contract").exists().content().isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void givenTheContract_whenRead_thenItIsTheEvent(SporEvent event) throws IOException {
        var type = EventCatalogue.typeOf(event.getClass());

        assertThat(EventJson.read(type, Files.readAllBytes(contractOf(type)))).isEqualTo(event);
    }

    @Test
    void givenTheCatalogue_thenEveryEventHasAnExample() {
        assertThat(everyEvent().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(EventCatalogue.all());
    }

    @Test
    void givenTheContracts_thenEachBelongsToAnEventAndARevisionThatCanBeRead() throws IOException {
        try (var files = Files.list(CONTRACTS)) {
            assertThat(files).isNotEmpty().allSatisfy(file -> {
                var parts = file.getFileName().toString().split("\\.");
                var type = new EventType(parts[0], Integer.parseInt(parts[1]));
                assertThat(EventJson.read(type, Files.readAllBytes(file))).isNotNull();
            });
        }
    }

    @Test
    void givenAnIntakeOfRevision1_whenRead_thenItsNeedsHaveRoomForNotes() throws IOException {
        var type = new EventType("intake-recorded", 1);

        var event = EventJson.read(type, Files.readAllBytes(contractOf(type)));

        var today = everyEvent()
                .filter(IntakeRecorded.class::isInstance)
                .map(IntakeRecorded.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(event)
                .isEqualTo(new IntakeRecorded(
                        today.entryId(),
                        today.citizenId(),
                        today.happenedOn(),
                        today.channel(),
                        today.request(),
                        withoutNotes(today.needs()),
                        List.of()));
    }

    @Test
    void givenAnIntakeOfRevision2_whenRead_thenNothingIsFoundOut() throws IOException {
        var type = new EventType("intake-recorded", 2);

        var event = EventJson.read(type, Files.readAllBytes(contractOf(type)));

        assertThat(event)
                .isInstanceOfSatisfying(
                        IntakeRecorded.class,
                        intake -> assertThat(intake.findings()).isEmpty());
    }

    @Test
    void givenADischargeOfRevision1_whenRead_thenNobodySaidOnWhoseInitiativeItWas() throws IOException {
        var type = new EventType("citizen-discharged", 1);

        assertThat(EventJson.read(type, Files.readAllBytes(contractOf(type))))
                .isInstanceOfSatisfying(
                        CitizenDischarged.class,
                        discharge -> assertThat(discharge.initiative()).isNull());
    }

    private static List<Need> withoutNotes(List<Need> needs) {
        return needs.stream().map(need -> new Need(need.dimension(), null)).toList();
    }

    private static Path contractOf(EventType type) {
        return CONTRACTS.resolve(type.name() + "." + type.revision() + ".json");
    }

    private static String pretty(byte[] json) throws IOException {
        var mapper = EventJson.mapper().enable(SerializationFeature.INDENT_OUTPUT);
        return mapper.writeValueAsString(mapper.readTree(json)) + "\n";
    }
}
