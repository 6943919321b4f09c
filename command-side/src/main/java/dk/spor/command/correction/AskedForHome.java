package dk.spor.command.correction;

import dk.spor.command.CitizenCommand;
import dk.spor.command.HousingCommand.MoveHome;
import dk.spor.command.HousingCommand.NotifyMunicipality;
import dk.spor.command.HousingCommand.ObserveHousing;
import dk.spor.command.HousingCommand.SpendShelterNight;
import dk.spor.command.LeaseCommand.EndLease;
import dk.spor.command.LeaseCommand.HoldEvictionAdvice;
import dk.spor.command.LeaseCommand.NoteArrears;
import dk.spor.command.LeaseCommand.SettleArrears;
import dk.spor.command.LeaseCommand.SignLease;
import dk.spor.command.LeaseCommand.WarnOfEviction;
import dk.spor.events.HousingEvent;
import dk.spor.events.HousingEvent.HomeMoved;
import dk.spor.events.HousingEvent.HousingObserved;
import dk.spor.events.HousingEvent.MunicipalityNotified;
import dk.spor.events.HousingEvent.ShelterNightSpent;
import dk.spor.events.LeaseEvent;
import dk.spor.events.LeaseEvent.ArrearsNoted;
import dk.spor.events.LeaseEvent.ArrearsSettled;
import dk.spor.events.LeaseEvent.EvictionAdviceHeld;
import dk.spor.events.LeaseEvent.EvictionWarned;
import dk.spor.events.LeaseEvent.LeaseEnded;
import dk.spor.events.LeaseEvent.LeaseSigned;

/** What one would have to ask for of where a citizen lives, and of their leases. */
final class AskedForHome {

    private AskedForHome() {}

    static CitizenCommand by(HousingEvent event) {
        return switch (event) {
            case HomeMoved it -> new MoveHome(it.happenedOn(), it.from(), it.to(), it.note());
            case HousingObserved it -> new ObserveHousing(it.happenedOn(), it.situation(), it.note());
            case ShelterNightSpent it -> new SpendShelterNight(it.happenedOn(), it.enrolment());
            case MunicipalityNotified it -> new NotifyMunicipality(it.happenedOn(), it.enrolment(), it.municipality());
        };
    }

    static CitizenCommand by(LeaseEvent event) {
        return switch (event) {
            case LeaseSigned it ->
                new SignLease(it.happenedOn(), it.landlord(), it.home(), it.availableOn(), it.note());
            case LeaseEnded it -> new EndLease(it.happenedOn(), it.lease(), it.how(), it.note());
            case ArrearsNoted it -> new NoteArrears(it.happenedOn(), it.lease(), it.amountInOre(), it.note());
            case ArrearsSettled it -> new SettleArrears(it.happenedOn(), it.arrears(), it.note());
            case EvictionWarned it -> new WarnOfEviction(it.happenedOn(), it.lease(), it.note());
            case EvictionAdviceHeld it -> new HoldEvictionAdvice(it.happenedOn(), it.lease(), it.note());
        };
    }
}
