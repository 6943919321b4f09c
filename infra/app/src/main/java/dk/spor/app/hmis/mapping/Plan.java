package dk.spor.app.hmis.mapping;

import dk.spor.app.hmis.mapping.PlannedFact.CitizenFact;
import dk.spor.app.hmis.mapping.PlannedFact.OfferFact;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that an export says, in the order in which it can be asked for.
 *
 * @param openings offers that open; before everything else
 * @param citizens the facts about each citizen, in the order of their life; citizens don't depend on each other
 * @param closings offers that close; after everything else
 * @param books what became of every row of every file, file by file
 */
public record Plan(
        Source source,
        List<OfferFact> openings,
        List<List<CitizenFact>> citizens,
        List<OfferFact> closings,
        List<FileBook> books) {

    /** All facts, in no order that counts. */
    public Stream<PlannedFact> facts() {
        return Stream.of(openings.stream(), citizens.stream().flatMap(List::stream), closings.stream())
                .flatMap(facts -> facts);
    }

    /** How many facts. */
    public long size() {
        return facts().count();
    }
}
