package dk.spor.query.page.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.query.page.fact.Fact;
import dk.spor.query.page.fact.Facts;
import dk.spor.query.page.fact.Look;
import dk.spor.query.page.fact.Track;
import dk.spor.query.page.preview.Languages;
import dk.spor.query.page.preview.Stories;
import dk.spor.query.page.preview.Story;
import dk.spor.query.page.words.Words;
import dk.spor.rules.RuleCatalogue;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineTest {

    private static final Words WORDS = Languages.danish();

    static Stream<Story> stories() {
        return Stories.all().stream();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void givenAnyStory_whenDrawn_thenEveryFactIsInThePictureOnce(Story story) {
        var facts = factsOf(story);

        assertThat(shown(timeline(facts)))
                .containsExactlyInAnyOrderElementsOf(
                        facts.stream().map(Fact::number).toList());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void givenAnyStory_whenDrawn_thenNothingLeavesItsLane(Story story) {
        var timeline = timeline(factsOf(story));

        assertThat(timeline.lanes()).allSatisfy(lane -> {
            assertThat(lane.bars()).allSatisfy(bar -> {
                assertThat(bar.x()).isBetween(0.0, timeline.width());
                assertThat(bar.end()).isBetween(0.0, timeline.width() + 3);
                assertThat(bar.y()).isGreaterThan(lane.y());
                assertThat(bar.y() + bar.height()).isLessThan(lane.y() + lane.height());
            });
            assertThat(lane.cells().stream().flatMap(cell -> cell.marks().stream()))
                    .allSatisfy(mark -> {
                        assertThat(mark.x()).isBetween(-1.0, timeline.width() - Series.MARK_SIZE + 1);
                        assertThat(mark.y()).isGreaterThan(lane.y());
                        assertThat(mark.y() + Series.MARK_SIZE).isLessThan(lane.y() + lane.height());
                    });
        });
    }

    @ParameterizedTest
    @MethodSource("stories")
    void givenAnyStory_whenDrawn_thenNoBarCoversMoreThanASliverOfAnother(Story story) {
        for (var lane : timeline(factsOf(story)).lanes()) {
            var bars = lane.bars().stream()
                    .filter(bar -> bar.look() != Look.CTI_PAUSED)
                    .toList();
            assertThat(bars)
                    .allSatisfy(bar -> assertThat(bars)
                            .filteredOn(other -> other != bar && other.y() == bar.y())
                            .noneMatch(other ->
                                    new Stretch(bar.x(), bar.end()).touches(new Stretch(other.x(), other.end()))));
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void givenAnyStory_whenDrawn_thenLanesFollowEachOtherUnderTheAxis(Story story) {
        var timeline = timeline(factsOf(story));
        double y = timeline.axisHeight();

        for (var lane : timeline.lanes()) {
            assertThat(lane.y()).isEqualTo(y);
            y += lane.height();
        }
        assertThat(timeline.height()).isGreaterThan(y);
    }

    @Test
    void givenFourYears_whenDrawn_thenTheLanesStandInTheOrderTheCitizenCameToThem() {
        assertThat(timeline(factsOf(Stories.fourYears())).lanes())
                .extracting(LanePicture::track)
                .extracting(Track::name)
                .containsExactly(
                        "Henvendelser og hændelser",
                        "Herberget, de fleksible afklaringspladser",
                        "Pitstop",
                        "Novavi",
                        "Socialpsykiatri",
                        "MentorIshøj",
                        "Det Gule Hus",
                        "Bolig",
                        "CTI");
    }

    @Test
    void givenFourYears_whenDrawn_thenTheLegendNamesWhatOccurs() {
        assertThat(timeline(factsOf(Stories.fourYears())).looks())
                .contains(Look.CTI_PAUSED, Look.RELAPSE, Look.HOMELESS, Look.INSTITUTION, Look.DECLINED)
                .doesNotContain(Look.DIED, Look.CTI_TRANSFER_OF_CARE);
    }

    private static List<Integer> shown(Timeline timeline) {
        return timeline.lanes().stream()
                .flatMap(lane -> Stream.concat(
                        lane.bars().stream().flatMap(bar -> bar.facts().stream()),
                        lane.cells().stream().flatMap(cell -> cell.facts().stream())))
                .toList();
    }

    private static Timeline timeline(List<Fact> facts) {
        return Timeline.of(facts, Stories.TODAY, WORDS);
    }

    private static List<Fact> factsOf(Story story) {
        return Facts.of(
                story.pathway(), story.cti(), Stories.offers(), RuleCatalogue.delivered(), Stories.TODAY, WORDS);
    }
}
