package dk.spor.query.reading;

import dk.spor.query.directory.CitizenCard;
import java.util.List;

/**
 * What a search found.
 *
 * @param citizens at most {@value #MOST}, by family name, given name and identifier
 * @param more whether there are others; the text then has to say more
 */
public record SearchResult(List<CitizenCard> citizens, boolean more) {

    /** How many citizens a search shows at the most. */
    public static final int MOST = 50;

    public SearchResult {
        citizens = List.copyOf(citizens);
    }
}
