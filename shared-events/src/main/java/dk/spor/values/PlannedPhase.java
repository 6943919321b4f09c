package dk.spor.values;

import java.time.LocalDate;

/**
 * One phase as it was planned when CTI started.
 *
 * @param phase which
 * @param from first day
 * @param until first day after it; the next phase begins then
 */
public record PlannedPhase(CtiPhase phase, LocalDate from, LocalDate until) {}
