package dk.spor.app.migration.recording;

import dk.spor.app.migration.plan.PlannedFact;

/** A planned fact with its answer. */
public record Answered(PlannedFact fact, Answer answer) {}
