package dk.spor.command.housing;

import dk.spor.command.deciding.Fact;
import dk.spor.events.CitizenEvent;
import dk.spor.events.CorrectionEvent;
import dk.spor.events.CtiEvent;
import dk.spor.events.DecisionEvent;
import dk.spor.events.ExternalTreatmentEvent;
import dk.spor.events.HousingEvent.HomeMoved;
import dk.spor.events.HousingEvent.HousingObserved;
import dk.spor.events.HousingEvent.MunicipalityNotified;
import dk.spor.events.HousingEvent.ShelterNightSpent;
import dk.spor.events.IntakeEvent;
import dk.spor.events.LeaseEvent;
import dk.spor.events.PlanEvent;
import dk.spor.events.ReferralEvent;
import dk.spor.events.RegistrationEvent;
import dk.spor.events.RelapsePreventionEvent;
import dk.spor.events.RelativeEvent;
import dk.spor.events.TreatmentEvent;
import dk.spor.events.WorkerEvent;
import dk.spor.values.HousingSituation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePVector;

/**
 * Where the citizen lived when.
 *
 * @param stays by the day on which they began; of two that began on one day, the one recorded last stands last
 * @param sightings where the citizen was seen to live, in the order of recording
 */
public record HousingState(List<Stay> stays, List<Sighting> sightings) {

    /** Before anything was recorded. */
    public static final HousingState NONE = new HousingState(List.of(), List.of());

    public HousingState {
        stays = TreePVector.from(stays);
        sightings = TreePVector.from(sightings);
    }

    /**
     * A stay that a move began.
     *
     * @param from where the move said it led from, if it did
     */
    record Stay(Fact begun, @Nullable HousingSituation from, HousingSituation situation) {}

    /** A day on which somebody saw or was told where the citizen lives. */
    record Sighting(LocalDate on, HousingSituation situation) {}

    /** After one more event. */
    public HousingState evolve(CitizenEvent event) {
        return switch (event) {
            case HomeMoved it -> with(new Stay(Fact.of(it), it.from(), it.to()));
            case HousingObserved it -> with(new Sighting(it.happenedOn(), it.situation()));
            case ShelterNightSpent ignored -> this;
            case MunicipalityNotified ignored -> this;
            case RegistrationEvent ignored -> this;
            case IntakeEvent ignored -> this;
            case ReferralEvent ignored -> this;
            case TreatmentEvent ignored -> this;
            case RelapsePreventionEvent ignored -> this;
            case CtiEvent ignored -> this;
            case LeaseEvent ignored -> this;
            case RelativeEvent ignored -> this;
            case ExternalTreatmentEvent ignored -> this;
            case DecisionEvent ignored -> this;
            case CorrectionEvent ignored -> this;
            case PlanEvent ignored -> this;
            case WorkerEvent ignored -> this;
        };
    }

    /** The stay on a day, as far as moves tell. */
    Optional<Stay> stayOn(LocalDate day) {
        int begun = begunUpTo(day);
        return begun == 0 ? Optional.empty() : Optional.of(stays.get(begun - 1));
    }

    /** The first stay that began after a day. */
    Optional<Stay> firstStayAfter(LocalDate day) {
        int begun = begunUpTo(day);
        return begun == stays.size() ? Optional.empty() : Optional.of(stays.get(begun));
    }

    /** Where the citizen was seen to live, both days included. */
    List<HousingSituation> seenBetween(LocalDate first, LocalDate last) {
        return sightings.stream()
                .filter(seen -> !seen.on.isBefore(first) && !seen.on.isAfter(last))
                .map(Sighting::situation)
                .toList();
    }

    /** How many of the stays had begun by the end of a day; found by halving, as they stand in order of their days. */
    private int begunUpTo(LocalDate day) {
        int least = 0;
        int most = stays.size();
        while (least < most) {
            int middle = (least + most) >>> 1;
            if (stays.get(middle).begun.isAfter(day)) {
                most = middle;
            } else {
                least = middle + 1;
            }
        }
        return least;
    }

    private HousingState with(Stay stay) {
        return new HousingState(TreePVector.from(stays).plus(begunUpTo(stay.begun.on()), stay), sightings);
    }

    private HousingState with(Sighting sighting) {
        return new HousingState(stays, TreePVector.from(sightings).plus(sighting));
    }
}
