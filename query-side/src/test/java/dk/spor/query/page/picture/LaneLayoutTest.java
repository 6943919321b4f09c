package dk.spor.query.page.picture;

import static dk.spor.query.page.picture.SampleFacts.TODAY;
import static dk.spor.query.page.picture.SampleFacts.course;
import static dk.spor.query.page.picture.SampleFacts.discharge;
import static dk.spor.query.page.picture.SampleFacts.fact;
import static dk.spor.query.page.picture.SampleFacts.missed;
import static dk.spor.query.page.picture.SampleFacts.nights;
import static dk.spor.query.page.picture.SampleFacts.session;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.query.page.fact.Fact;
import dk.spor.query.page.fact.Look;
import dk.spor.query.page.fact.When;
import dk.spor.query.page.preview.Languages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LaneLayoutTest {

    private static final LocalDate FROM = LocalDate.of(2023, 1, 1);
    private static final TimeScale FOUR_YEARS = new TimeScale(FROM, LocalDate.of(2027, 1, 1), 1166);

    @Test
    void givenCoursesOneAfterTheOther_whenLaid_thenTheyShareARow() {
        var bars = laid(course("2023-02-01", "2023-05-01"), course("2023-05-01", "2024-01-01"))
                .bars();

        assertThat(bars.get(1).y()).isEqualTo(bars.get(0).y());
        assertThat(bars.get(1).x()).isEqualTo(bars.get(0).end());
    }

    @Test
    void givenCoursesThatOverlap_whenLaid_thenEachHasARowOfItsOwn() {
        var bars = laid(course("2023-02-01", "2024-05-01"), course("2023-05-01", "2024-01-01"))
                .bars();

        assertThat(bars.get(1).y()).isEqualTo(bars.get(0).y() + BarRows.ROW_HEIGHT);
    }

    @Test
    void givenACourseOfNoLength_whenLaid_thenItStillShows() {
        assertThat(laid(course("2023-02-01", "2023-02-01")).bars().getFirst().width())
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void givenACourseThatLasts_whenLaid_thenItReachesToday() {
        var bar = laid(fact(Look.ENROLLED, new When.Since(LocalDate.of(2024, 1, 1)), "Indskrevet"))
                .bars()
                .getFirst();

        assertThat(bar.end()).isEqualTo(FOUR_YEARS.x(TODAY));
        assertThat(bar.label()).isEqualTo("Indskrevet");
    }

    @Test
    void givenABarTooShortForItsLabel_whenLaid_thenItHasNone() {
        assertThat(laid(course("2023-02-01", "2023-03-01")).bars().getFirst().label())
                .isNull();
    }

    @Test
    void givenAPauseOverALabel_whenLaid_thenTheLabelMovesBehindIt() {
        var lane = laid(
                fact(Look.CTI_TRY_OUT, new When.During(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 1)), "Fase 2"),
                fact(Look.CTI_PAUSED, new When.During(LocalDate.of(2024, 1, 10), LocalDate.of(2024, 2, 10)), null));

        var phase = lane.bars().getFirst();
        var pause = lane.bars().getLast();
        assertThat(pause.y()).isEqualTo(phase.y());
        assertThat(phase.label()).isEqualTo("Fase 2");
        assertThat(phase.labelX()).isGreaterThan(pause.end());
    }

    @Test
    void givenHundredsOfRunsOfNights_whenLaid_thenThoseThatTouchBecomeOne() {
        var runs = IntStream.range(0, 200)
                .mapToObj(i -> FROM.plusDays(2L * i))
                .map(day -> nights(day.toString(), day.plusDays(1).toString()))
                .toArray(Fact[]::new);

        var bars = laid(runs).bars();

        assertThat(bars).hasSize(1);
        assertThat(bars.getFirst().facts()).hasSize(200);
        assertThat(bars.getFirst().title()).contains("200 × Overnatninger");
    }

    @Test
    void givenMilestonesOnOneDay_whenLaid_thenTheyStandUnderEachOther() {
        var cells = laid(discharge("2024-03-01"), discharge("2024-03-02")).cells();

        assertThat(cells.get(1).marks().getFirst().y())
                .isEqualTo(cells.get(0).marks().getFirst().y() + Milestones.ROW_HEIGHT);
    }

    @Test
    void givenSessionsOfOneMonth_whenLaid_thenTheyAreOneBlockWithAMarkForEach() {
        var cells = laid(
                        session(LocalDate.of(2024, 3, 4)),
                        session(LocalDate.of(2024, 3, 11)),
                        missed(LocalDate.of(2024, 3, 18)))
                .cells();

        assertThat(cells).hasSize(1);
        assertThat(cells.getFirst().marks())
                .extracting(Mark::look)
                .containsExactly(Look.SESSION_HELD, Look.SESSION_HELD, Look.SESSION_MISSED);
        assertThat(cells.getFirst().title()).isEqualTo("1.–31. marts 2024: 2 × Samtale afholdt, 1 × Udeblevet");
    }

    @Test
    void givenMoreSessionsThanABlockHolds_whenLaid_thenOneMarkStandsForSeveralAndNoKindVanishes() {
        var sessions = new ArrayList<Fact>();
        IntStream.range(0, 99).forEach(i -> sessions.add(session(LocalDate.of(2024, 3, 1 + i % 28))));
        sessions.add(missed(LocalDate.of(2024, 3, 28)));

        var lane = laid(sessions.toArray(Fact[]::new));

        assertThat(lane.note()).contains("ét tegn er op til 9");
        assertThat(lane.cells()).hasSize(1);
        assertThat(lane.cells().getFirst().facts()).hasSize(100);
        assertThat(lane.cells().getFirst().marks())
                .hasSize(12)
                .extracting(Mark::look)
                .containsOnlyOnce(Look.SESSION_MISSED);
    }

    @Test
    void givenALane_whenLaid_thenItsNoteTellsTheNumbers() {
        assertThat(laid(course("2024-01-01", "2024-06-01"), session(LocalDate.of(2024, 3, 4)))
                        .note())
                .isEqualTo("1 forløb · 1 samtale");
    }

    private static LanePicture laid(Fact... facts) {
        var all = new ArrayList<>(List.of(facts));
        Collections.sort(
                all, (one, other) -> one.when().day().compareTo(other.when().day()));
        return new LaneLayout(FOUR_YEARS, TODAY, Languages.danish())
                .laid(all.getFirst().track(), SampleFacts.numbered(all), 46);
    }
}
