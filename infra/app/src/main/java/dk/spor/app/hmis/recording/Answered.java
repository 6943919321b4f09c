package dk.spor.app.hmis.recording;

import dk.spor.app.hmis.mapping.PlannedFact;

/** A planned fact with its answer. */
public record Answered(PlannedFact fact, Answer answer) {}
