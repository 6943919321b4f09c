package dk.spor.query.page.picture;

import dk.spor.query.page.fact.Fact;
import dk.spor.query.page.fact.Look;
import dk.spor.query.page.fact.Look.Place;
import dk.spor.query.page.fact.Track;
import dk.spor.query.page.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lays one lane: its name, then what was planned, what came, nights, single marks, and marks in numbers. */
final class LaneLayout {

    private static final double NAME_HEIGHT = 28;
    private static final double FOOT = 8;
    private static final List<Counted> COUNTED = List.of(
            new Counted(Look.ENROLLED, "picture.courses"),
            new Counted(Look.SESSION_HELD, "picture.sessions-held"),
            new Counted(Look.SESSION_MISSED, "picture.sessions-missed"),
            new Counted(Look.CTI_CONTACT, "picture.contacts"));

    /** What a lane's note tells the number of, and with which words. */
    private record Counted(Look look, String key) {}

    private final TimeScale scale;
    private final BarRows rows;
    private final Words words;

    LaneLayout(TimeScale scale, LocalDate today, Words words) {
        this.scale = scale;
        this.rows = new BarRows(scale, today, words);
        this.words = words;
    }

    /** @param y where the lane begins */
    LanePicture laid(Track track, List<Fact> facts, double y) {
        var bars = new ArrayList<Bar>();
        var cells = new ArrayList<Cell>();
        double at = y + NAME_HEIGHT;

        var plan = rows.packed(in(facts, Place.PLAN_BARS), at);
        at = below(plan, at);
        var came = rows.packed(in(facts, Place.BARS), at);
        var over = rows.over(in(facts, Place.OVER_BARS), at);
        bars.addAll(plan);
        came.forEach(bar -> bars.add(bar.labelledClearOf(over)));
        bars.addAll(over);
        at = below(came, at);

        var nights = rows.merged(in(facts, Place.THIN_BARS), at);
        bars.addAll(nights);
        at += nights.isEmpty() ? 0 : BarRows.THIN_ROW_HEIGHT;

        var milestones = Milestones.laid(in(facts, Place.MILESTONES), at, scale, words);
        cells.addAll(milestones);
        at = milestones.stream()
                .mapToDouble(cell -> cell.marks().getLast().y() + Milestones.ROW_HEIGHT)
                .reduce(at, Math::max);

        var series = Series.laid(in(facts, Place.SERIES), at + 2, scale, words);
        cells.addAll(series.cells());
        at += series.cells().isEmpty() ? 0 : series.height() + 2;

        return new LanePicture(track, note(facts, series), y, at + FOOT - y, bars, cells);
    }

    private static List<Fact> in(List<Fact> facts, Place place) {
        return facts.stream().filter(fact -> fact.look().place() == place).toList();
    }

    private static double below(List<Bar> bars, double at) {
        return bars.stream().mapToDouble(bar -> bar.y() + BarRows.ROW_HEIGHT).reduce(at, Math::max);
    }

    private String note(List<Fact> facts, Series series) {
        var numbers = COUNTED.stream().flatMap(counted -> {
            long number =
                    facts.stream().filter(fact -> fact.look() == counted.look).count();
            return number == 0 ? Stream.empty() : Stream.of(words.text(counted.key, number));
        });
        var scaled = series.each() > 1 ? Stream.of(words.text("picture.each", series.each())) : Stream.<String>empty();
        return String.join(" · ", Stream.concat(numbers, scaled).toList());
    }
}
