package dk.spor.query.cti;

import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import dk.spor.values.CtiTakeover;
import java.time.LocalDate;

/**
 * Somebody who goes on after the course has begun to.
 *
 * @param by who
 */
public record FollowOn(Entry entry, LocalDate on, CtiTakeover by) implements Dated {}
