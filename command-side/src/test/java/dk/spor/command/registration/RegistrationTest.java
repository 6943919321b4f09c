package dk.spor.command.registration;

import static dk.spor.command.testing.History.CITIZEN;
import static dk.spor.command.testing.History.REGISTRATION;
import static dk.spor.command.testing.History.on;
import static dk.spor.command.testing.History.registered;
import static dk.spor.command.testing.Story.NEW;
import static dk.spor.command.testing.Story.given;

import dk.spor.command.RegistrationCommand.RegisterCitizen;
import dk.spor.command.testing.MemoryCprRegister;
import dk.spor.events.RegistrationEvent.CitizenRegistered;
import dk.spor.values.CitizenId;
import dk.spor.values.Cpr;
import dk.spor.values.PersonName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegistrationTest {

    private static final PersonName NAME = new PersonName("Åse Ærø", "Ømark");
    private static final Cpr CPR = new Cpr("6101901234");
    private static final LocalDate BORN = LocalDate.of(1990, 1, 1);

    @Test
    void givenNobody_whenRegistered_thenRegistered() {
        given().when(register(CPR, BORN))
                .thenRecorded(new CitizenRegistered(NEW, CITIZEN, on("11-20"), NAME, CPR, BORN));
    }

    @Test
    void givenNobody_whenRegisteredWithoutCprNumber_thenRegistered() {
        given().when(register(null, null))
                .thenRecorded(new CitizenRegistered(NEW, CITIZEN, on("11-20"), NAME, null, null));
    }

    @Test
    void givenRegistered_whenRegisteredAgain_thenRefusedAndTheRegistrationNamed() {
        given(registered()).when(register(CPR, BORN)).thenRefused("citizen-registered-once", REGISTRATION);
    }

    @Test
    void givenACprNumber_whenAnotherDayOfBirthIsGiven_thenRefused() {
        given().when(register(CPR, BORN.plusDays(1))).thenRefused("birth-date-agrees-with-cpr");
    }

    @Test
    void givenADayOfBirthInTheFuture_whenRegistered_thenRefused() {
        given().when(register(null, on("11-21")))
                .thenRefused("birth-date-not-in-future", "the latest possible is 2026-11-20");
    }

    @Test
    void givenACprNumberOfTheFuture_whenRegistered_thenRefused() {
        given().when(register(new Cpr("6101305000"), null)).thenRefused("birth-date-not-in-future");
    }

    @Test
    void givenTomorrow_whenRegistered_thenRefused() {
        given().when(new RegisterCitizen(on("11-21"), NAME, null, null))
                .thenRefused("date-not-in-future", "2026-11-20");
    }

    @Test
    void givenADayBefore1900_whenRegistered_thenRefused() {
        given().when(new RegisterCitizen(LocalDate.of(1899, 12, 31), NAME, null, null))
                .thenRefused("date-not-before-1900");
    }

    @Test
    void givenAnotherCitizenHoldsTheNumber_whenRegistered_thenRefusedAndTheOtherNamedButNotTheNumber() {
        var holder = CitizenId.random();
        var cprs = new MemoryCprRegister();
        cprs.claim(CPR, holder);

        given(cprs).when(register(CPR, null)).thenRefused("cpr-already-registered", holder.toString());
    }

    @Test
    void givenRegistered_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
        given().whenRepeated(register(CPR, BORN)).thenAnsweredAsBefore(NEW);
    }

    private static RegisterCitizen register(@Nullable Cpr cpr, @Nullable LocalDate bornOn) {
        return new RegisterCitizen(on("11-20"), NAME, cpr, bornOn);
    }
}
