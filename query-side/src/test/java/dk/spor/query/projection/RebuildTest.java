package dk.spor.query.projection;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.query.testing.Facts;
import dk.spor.query.testing.RandomTown;
import dk.spor.query.testing.StoppingLog;
import dk.spor.query.testing.TestStore;
import java.time.Duration;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rebuild makes. */
@ParameterizedClass(name = "{0}")
@EnumSource(TestStore.Kind.class)
class RebuildTest extends RebuildOnAStore {

    RebuildTest(TestStore.Kind kind) {
        super(kind);
    }

    @ParameterizedTest(name = "town {0}")
    @ValueSource(longs = {1, 2, 3})
    void givenViewsThatGrewWithTheLog_whenAllAreRebuiltInOnePass_thenEveryByteIsTheSame(long seed) {
        log.append(RandomTown.events(seed, 20, 20));
        log.appendUnreadable(new Facts(3).citizen());
        var every = open();
        every.forEach(Projection::catchUp);

        var result = rebuilder(log, every, ROOMY).rebuild(Set.of(), false);

        assertThat(result.finished()).isTrue();
        assertThat(result.reached()).isEqualTo(log.head());
        assertThat(result.reports()).hasSize(4).allSatisfy(report -> {
            assertThat(report.nothingChanged()).as(report.summary()).isTrue();
            assertThat(report.same()).isPositive();
            assertThat(report.grown()).isZero();
        });
        assertThat(every).allSatisfy(projection -> {
            assertThat(projection.status().generation()).isEqualTo(2);
            assertThat(projection.status().rebuild()).isNull();
            assertThat(bytes(projection, 2)).isEqualTo(bytes(projection, 1)).isNotEmpty();
        });
    }

    @ParameterizedTest(name = "room for {0} events")
    @ValueSource(longs = {0, 40, 200})
    void givenHardlyAnyRoom_whenRebuilt_thenViewsGoAndComeBackAndEveryByteIsTheSame(long eventsInHand) {
        log.append(RandomTown.events(4, 20, 20));
        var every = open();
        every.forEach(Projection::catchUp);

        rebuilder(log, every, new RebuildSettings(2, 7, eventsInHand, Duration.ofHours(1), LEASE))
                .rebuild(Set.of(), false);

        assertThat(every)
                .allSatisfy(projection -> assertThat(bytes(projection, 2))
                        .isEqualTo(bytes(projection, 1))
                        .isNotEmpty());
    }

    @Test
    void givenMoreActiveCitizensThanThereIsRoomFor_whenRebuilt_thenTheLogIsWalkedForEachPartAndEveryByteIsTheSame() {
        log.append(RandomTown.events(11, 40, 25));
        var every = open();
        every.forEach(Projection::catchUp);
        var counting = new StoppingLog(log);

        var result = rebuilder(counting, every, CROWDED).rebuild(Set.of(), false);

        assertThat(counting.walks()).isGreaterThan(4);
        assertThat(result.finished()).isTrue();
        assertThat(every)
                .allSatisfy(projection -> assertThat(bytes(projection, 2))
                        .isEqualTo(bytes(projection, 1))
                        .isNotEmpty());
    }

    @Test
    void givenOneProjectionIsNamed_whenRebuilt_thenTheOthersStayAsTheyAre() {
        log.append(RandomTown.events(1, 5, 5));
        var every = open();
        every.forEach(Projection::catchUp);

        rebuilder(log, every, ROOMY).rebuild(Set.of("cti"), false);

        assertThat(every.stream().map(each -> each.name() + each.status().generation()))
                .containsExactly("pathway1", "cti2", "citizen1", "offer1");
    }

    @Test
    void givenAViewWasDamagedRemovedOrMadeUp_whenRebuilt_thenTheReportNamesItAndTheNewViewsAreRight() {
        log.append(RandomTown.events(5, 10, 10));
        var every = open();
        every.forEach(Projection::catchUp);
        var right = bytes(every.getFirst(), 1);
        var views = database().getCollection("view-pathway-1");
        var damaged = new Facts(1).citizen().toString();
        var removed = new Facts(2).citizen().toString();
        views.updateOne(eq("_id", damaged), set("view", "{}"));
        views.deleteOne(eq("_id", removed));
        views.insertOne(new Document("_id", "nobody").append("position", 1L).append("view", "{}"));

        var report = rebuilder(log, every, ROOMY)
                .rebuild(Set.of("pathway"), false)
                .reports()
                .getFirst();

        assertThat(report)
                .extracting(RebuildReport::same, RebuildReport::changed, RebuildReport::added, RebuildReport::gone)
                .containsExactly(right.size() - 2L, 1L, 1L, 1L);
        assertThat(report.summary()).contains(damaged, removed, "nobody").doesNotContain("Ømark");
        assertThat(bytes(every.getFirst(), 2)).isEqualTo(right);
    }

    @Test
    void givenAnUnknownName_thenTheRefusalSaysWhichThereAre() {
        assertThatThrownBy(() -> rebuilder(log, open(), ROOMY).rebuild(Set.of("pathways"), false))
                .isInstanceOf(RebuildRefused.class)
                .hasMessageContaining("pathways")
                .hasMessageContaining("pathway, cti, citizen, offer");
    }
}
