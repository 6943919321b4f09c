package dk.spor.command.relative;

import static dk.spor.command.testing.History.CITIZEN;
import static dk.spor.command.testing.History.HERBERG;
import static dk.spor.command.testing.History.PITSTOP;
import static dk.spor.command.testing.History.entry;
import static dk.spor.command.testing.History.on;
import static dk.spor.command.testing.History.registered;
import static dk.spor.command.testing.Story.NEW;
import static dk.spor.command.testing.Story.given;

import dk.spor.command.RelativeCommand.ChangeRelativePermission;
import dk.spor.command.RelativeCommand.HoldRelativeTalk;
import dk.spor.command.RelativeCommand.InformRelative;
import dk.spor.command.RelativeCommand.NameRelative;
import dk.spor.command.RelativeCommand.TakeBackRelativeNaming;
import dk.spor.command.testing.Story;
import dk.spor.events.CitizenEvent;
import dk.spor.events.RelativeEvent.RelativeInformed;
import dk.spor.events.RelativeEvent.RelativeNamed;
import dk.spor.events.RelativeEvent.RelativeNamingTakenBack;
import dk.spor.events.RelativeEvent.RelativePermissionChanged;
import dk.spor.events.RelativeEvent.RelativeTalkHeld;
import dk.spor.values.EntryId;
import dk.spor.values.Note;
import dk.spor.values.OfferId;
import dk.spor.values.PersonName;
import dk.spor.values.Relation;
import dk.spor.values.RelativeAge;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RelativeTest {

    private static final EntryId RELATIVE = entry(210);
    private static final EntryId TALK = entry(212);
    private static final EntryId CHANGE = entry(213);
    private static final EntryId TAKEN_BACK = entry(214);
    private static final PersonName NAME = new PersonName("Ørn", "Ærø");
    private static final Note NOTE = new Note("om planen");

    @Nested
    class Naming {

        private static final NameRelative NAME_ONE =
                new NameRelative(on("03-01"), NAME, Relation.PARENT, RelativeAge.ADULT, true);

        @Test
        void givenRegistered_whenARelativeIsNamed_thenRecorded() {
            given(registered())
                    .when(NAME_ONE)
                    .thenRecorded(new RelativeNamed(
                            NEW, CITIZEN, on("03-01"), NAME, Relation.PARENT, RelativeAge.ADULT, true));
        }

        @Test
        void givenNamed_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            given(registered()).whenRepeated(NAME_ONE).thenAnsweredAsBefore(NEW);
        }

        @Test
        void givenNobody_whenARelativeIsNamed_thenRefused() {
            given().when(NAME_ONE).thenRefused("citizen-registered-first");
        }
    }

    @Nested
    class Informing {

        @Test
        void givenOneWhoMayBeInformed_whenInformed_thenRecorded() {
            named(RelativeAge.ADULT, true)
                    .when(inform("03-10"))
                    .thenRecorded(new RelativeInformed(NEW, CITIZEN, on("03-10"), RELATIVE, NOTE));
        }

        @Test
        void givenInformed_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            named(RelativeAge.ADULT, true).whenRepeated(inform("03-10")).thenAnsweredAsBefore(NEW);
        }

        @Test
        void givenNobodyNamed_whenInformed_thenRefused() {
            given(registered()).when(inform("03-10")).thenRefused("relative-known");
        }

        @Test
        void givenOneWhoMayNotBeInformed_whenInformed_thenRefusedAndTheNamingNamed() {
            named(RelativeAge.ADULT, false).when(inform("03-10")).thenRefused("relative-may-be-informed", RELATIVE);
        }

        @Test
        void givenThePermissionChangedLater_whenInformedBeforeAndAfter_thenWhatTheCitizenHadSaidByThenCounts() {
            named(RelativeAge.ADULT, true, changed("04-01", false))
                    .when(inform("04-01"))
                    .thenRefused("relative-may-be-informed", CHANGE);
            named(RelativeAge.ADULT, true, changed("04-01", false))
                    .when(inform("03-31"))
                    .thenRecorded(new RelativeInformed(NEW, CITIZEN, on("03-31"), RELATIVE, NOTE));
        }

        @Test
        void givenAChild_whenInformed_thenRefusedAndTheNamingNamed() {
            named(RelativeAge.CHILD, true).when(inform("03-10")).thenRefused("relative-informed-is-adult", RELATIVE);
        }

        @Test
        void givenNoLongerOrNotYetNamed_whenInformed_thenRefusedAndThatNamed() {
            named(RelativeAge.ADULT, true, takenBack("05-01"))
                    .when(inform("05-02"))
                    .thenRefused("relative-named-then", TAKEN_BACK);
            named(RelativeAge.ADULT, true).when(inform("02-28")).thenRefused("relative-named-then", RELATIVE);
        }
    }

    @Nested
    class Talking {

        @Test
        void givenARelative_whenTalkedWith_thenRecordedThoughTheyMayNotBeInformed() {
            named(RelativeAge.CHILD, false)
                    .when(talk("03-10", PITSTOP))
                    .thenRecorded(new RelativeTalkHeld(NEW, CITIZEN, on("03-10"), RELATIVE, PITSTOP, NOTE));
        }

        @Test
        void givenTalkedWith_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            named(RelativeAge.ADULT, true).whenRepeated(talk("03-10", PITSTOP)).thenAnsweredAsBefore(NEW);
        }

        @Test
        void givenAsManyTalksAsTheTermsGive_whenTalkedWithAgain_thenRefusedAndTheLastNamed() {
            named(RelativeAge.ADULT, true, talked(TALK, "04-10"), talked(entry(215), "03-10"))
                    .when(talk("05-10", PITSTOP))
                    .thenRefused("relative-talks-within-terms", TALK, "2 talks");
        }

        @Test
        void givenAnotherOfferWhoseTermsDoNotSay_whenTalkedWithAgain_thenRecorded() {
            named(RelativeAge.ADULT, true, talked(TALK, "04-10"), talked(entry(215), "03-10"))
                    .when(talk("05-10", HERBERG))
                    .thenRecorded(new RelativeTalkHeld(NEW, CITIZEN, on("05-10"), RELATIVE, HERBERG, NOTE));
        }

        @Test
        void givenNoSuchOffer_whenTalkedWith_thenRefused() {
            named(RelativeAge.ADULT, true)
                    .when(talk("03-10", new OfferId("ukendt")))
                    .thenRefused("offer-known");
        }
    }

    @Nested
    class ChangingWhatTheyMayBeTold {

        @Test
        void givenOneWhoMayBeInformed_whenTheCitizenAllowsItNoLonger_thenRecorded() {
            named(RelativeAge.ADULT, true)
                    .when(change("04-01", false))
                    .thenRecorded(new RelativePermissionChanged(NEW, CITIZEN, on("04-01"), RELATIVE, false));
        }

        @Test
        void givenChanged_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            named(RelativeAge.ADULT, true).whenRepeated(change("04-01", false)).thenAnsweredAsBefore(NEW);
        }

        @Test
        void givenOneWhoMayBeInformed_whenTheCitizenAllowsItAgain_thenRefusedAndTheNamingNamed() {
            named(RelativeAge.ADULT, true)
                    .when(change("04-01", true))
                    .thenRefused("relative-permission-changes", RELATIVE);
        }
    }

    @Nested
    class TakingBack {

        @Test
        void givenARelative_whenTheNamingIsTakenBack_thenRecorded() {
            named(RelativeAge.ADULT, true)
                    .when(takeBack("05-01"))
                    .thenRecorded(new RelativeNamingTakenBack(NEW, CITIZEN, on("05-01"), RELATIVE, NOTE));
        }

        @Test
        void givenTakenBack_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            named(RelativeAge.ADULT, true).whenRepeated(takeBack("05-01")).thenAnsweredAsBefore(NEW);
        }

        @Test
        void givenTakenBack_whenTakenBackAgain_thenRefusedAndThatNamed() {
            named(RelativeAge.ADULT, true, takenBack("05-01"))
                    .when(takeBack("05-02"))
                    .thenRefused("relative-taken-back-once", TAKEN_BACK);
        }

        @Test
        void givenATalk_whenTakenBackBeforeIt_thenRefusedAndThatNamed() {
            named(RelativeAge.ADULT, true, talked(TALK, "04-10"))
                    .when(takeBack("04-09"))
                    .thenRefused("relative-taken-back-last", TALK);
        }
    }

    private static Story named(RelativeAge age, boolean mayBeInformed, CitizenEvent... more) {
        var naming = new RelativeNamed(RELATIVE, CITIZEN, on("03-01"), NAME, Relation.PARENT, age, mayBeInformed);
        return given(
                Stream.concat(Stream.of(registered(), naming), Stream.of(more)).toArray(CitizenEvent[]::new));
    }

    private static InformRelative inform(String day) {
        return new InformRelative(on(day), RELATIVE, NOTE);
    }

    private static HoldRelativeTalk talk(String day, OfferId offer) {
        return new HoldRelativeTalk(on(day), RELATIVE, offer, NOTE);
    }

    private static ChangeRelativePermission change(String day, boolean mayBeInformed) {
        return new ChangeRelativePermission(on(day), RELATIVE, mayBeInformed);
    }

    private static TakeBackRelativeNaming takeBack(String day) {
        return new TakeBackRelativeNaming(on(day), RELATIVE, NOTE);
    }

    private static RelativeTalkHeld talked(EntryId talk, String day) {
        return new RelativeTalkHeld(talk, CITIZEN, on(day), RELATIVE, PITSTOP, null);
    }

    private static RelativePermissionChanged changed(String day, boolean mayBeInformed) {
        return new RelativePermissionChanged(CHANGE, CITIZEN, on(day), RELATIVE, mayBeInformed);
    }

    private static RelativeNamingTakenBack takenBack(String day) {
        return new RelativeNamingTakenBack(TAKEN_BACK, CITIZEN, on(day), RELATIVE, null);
    }
}
