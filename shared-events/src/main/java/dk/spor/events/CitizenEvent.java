package dk.spor.events;

import dk.spor.values.CitizenId;

/** Something that happened in one citizen's life with the municipality. */
public sealed interface CitizenEvent extends SporEvent
        permits RegistrationEvent,
                IntakeEvent,
                ReferralEvent,
                TreatmentEvent,
                RelapsePreventionEvent,
                HousingEvent,
                LeaseEvent,
                RelativeEvent,
                ExternalTreatmentEvent,
                DecisionEvent,
                CtiEvent,
                WorkerEvent,
                PlanEvent,
                CorrectionEvent {

    /** Whose pathway it belongs to. */
    CitizenId citizenId();
}
