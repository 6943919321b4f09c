package dk.spor.query.page.fact;

/**
 * One of the tracks a pathway runs on: a lane of the picture, a word in the table.
 *
 * @param key unique on a page, fit for an element's id
 * @param name as it is shown
 */
public record Track(Kind kind, String key, String name) {

    /** What a track is of, in the order in which they are shown. */
    public enum Kind {
        /** Intakes, assessments and relapses, which belong to no offer. */
        MEETINGS,
        /** The citizen's relatives. */
        RELATIVES,
        /** Decisions by law, and complaints. */
        DECISIONS,
        /** An offer. */
        OFFER,
        /** Homes. */
        HOUSING,
        /** Critical Time Intervention. */
        CTI
    }
}
