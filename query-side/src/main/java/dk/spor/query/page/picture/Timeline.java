package dk.spor.query.page.picture;

import dk.spor.query.page.fact.Fact;
import dk.spor.query.page.fact.Look;
import dk.spor.query.page.fact.Track;
import dk.spor.query.page.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The picture of a pathway: a lane for each track, all under one time axis.
 *
 * @param width in user units, which are pixels at the size it is shown
 * @param axisHeight the lanes begin below it
 * @param todayX where today begins
 * @param todayLabelX where the left edge of the label of today lies, which is {@value #TODAY_LABEL_WIDTH} wide
 * @param looks what occurs in it, for the legend
 */
public record Timeline(
        double width,
        double height,
        double axisHeight,
        Axis axis,
        double todayX,
        double todayLabelX,
        List<LanePicture> lanes,
        List<Look> looks) {

    private static final double AXIS_HEIGHT = 46;
    private static final double FOOT = 6;
    static final double TODAY_LABEL_WIDTH = 46;

    public Timeline {
        lanes = List.copyOf(lanes);
        looks = List.copyOf(looks);
    }

    /**
     * The picture of these facts.
     *
     * @param facts in order of valid time
     * @param today what lasts is drawn until here
     */
    public static Timeline of(List<Fact> facts, LocalDate today, Words words) {
        var scale = TimeScale.holding(facts, today);
        var layout = new LaneLayout(scale, today, words);
        var lanes = new ArrayList<LanePicture>();
        double y = AXIS_HEIGHT;
        for (var track : tracks(facts)) {
            var lane = layout.laid(
                    track,
                    facts.stream().filter(fact -> fact.track().equals(track)).toList(),
                    y);
            lanes.add(lane);
            y += lane.height();
        }
        double todayX = scale.x(today);
        double labelX = Math.clamp(todayX - TODAY_LABEL_WIDTH / 2, 0, scale.width() - TODAY_LABEL_WIDTH);
        var axis = Axis.of(scale, new Stretch(labelX, labelX + TODAY_LABEL_WIDTH), words);
        return new Timeline(
                scale.width(), y + FOOT, AXIS_HEIGHT, axis, todayX, TimeScale.tenths(labelX), lanes, looks(facts));
    }

    private static List<Track> tracks(List<Fact> facts) {
        return facts.stream()
                .map(Fact::track)
                .distinct()
                .sorted(Comparator.comparing(Track::kind))
                .toList();
    }

    private static List<Look> looks(List<Fact> facts) {
        return facts.stream().map(Fact::look).distinct().sorted().toList();
    }
}
