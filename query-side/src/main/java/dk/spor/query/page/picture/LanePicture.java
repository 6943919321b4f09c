package dk.spor.query.page.picture;

import dk.spor.query.page.fact.Track;
import java.util.List;

/**
 * One track as it is drawn.
 *
 * @param note what is in it, in numbers; may be empty
 * @param y of its upper edge
 */
public record LanePicture(Track track, String note, double y, double height, List<Bar> bars, List<Cell> cells) {

    public LanePicture {
        bars = List.copyOf(bars);
        cells = List.copyOf(cells);
    }
}
