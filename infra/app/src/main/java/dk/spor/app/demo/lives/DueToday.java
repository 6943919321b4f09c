package dk.spor.app.demo.lives;

import dk.spor.app.demo.chance.Range;
import dk.spor.app.demo.town.Cti;
import dk.spor.app.demo.town.CtiPlan;
import dk.spor.app.demo.town.ElsewhereInTreatment;
import dk.spor.app.demo.town.Fate;
import dk.spor.app.demo.town.Herberg;
import dk.spor.app.demo.town.Intake;
import dk.spor.app.demo.town.Life;
import dk.spor.app.demo.town.Offers;
import dk.spor.app.demo.town.Referral;
import dk.spor.app.demo.town.Sequel;
import dk.spor.app.demo.town.Styles;
import dk.spor.app.demo.town.Treatment;
import dk.spor.app.demo.town.Treatment.Prospects;
import dk.spor.app.demo.writing.Topic;
import dk.spor.app.demo.writing.WorkingDays;
import dk.spor.values.CtiEndReason;
import dk.spor.values.CtiPauseReason;
import dk.spor.values.CtiPhase;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.EntryId;
import dk.spor.values.HousingSituation;
import dk.spor.values.IntakeChannel;
import dk.spor.values.LifeDimension;
import java.time.LocalDate;

/**
 * Those who are there so that a visitor finds, on whatever day the demo begins, one of everything that can be due or
 * overdue and a CTI course in every state. All of them turn to the municipality a given time before the end of the
 * story.
 */
enum DueToday {
    /** Discharged from Pitstop a good six months ago, and nobody has followed up. */
    FOLLOW_UP_OVERDUE(0, 345) {
        @Override
        void begin(Life life, LocalDate day) {
            life.forgetFollowUps();
            var style = Styles.PITSTOP.with(Fate.ENROLLED).lasting(110, 115).ending(DischargeOutcome.REDUCED);
            Treatment.seek(life, day, asks(life, day, Topic.ASKS_HASH), style, new Prospects(0, 0, 0), Sequel.NONE);
        }
    },
    /** Waits for drug treatment for more than fourteen days. */
    TREATMENT_LATE(0, 27) {
        @Override
        void begin(Life life, LocalDate day) {
            var style = Styles.PITSTOP.with(Fate.WAITS_ON);
            Treatment.seek(life, day, asks(life, day, Topic.ASKS_COCAINE), style, new Prospects(0, 0, 0), Sequel.NONE);
        }
    },
    /** Asked for drug treatment last week, and waits. */
    TREATMENT_DUE(0, 9) {
        @Override
        void begin(Life life, LocalDate day) {
            TREATMENT_LATE.begin(life, day);
        }
    },
    /** Complained of a refusal a while ago, and it has not been looked at again. */
    COMPLAINT_OVERDUE(0, 75) {
        @Override
        void begin(Life life, LocalDate day) {
            isRefusedAndComplains(life, day);
        }
    },
    /** Complained of a refusal lately. */
    COMPLAINT_DUE(0, 28) {
        @Override
        void begin(Life life, LocalDate day) {
            isRefusedAndComplains(life, day);
        }
    },
    /** On the waiting list of the teenagers' group since long. */
    LONG_WAIT(0, 270) {
        @Override
        void begin(Life life, LocalDate day) {
            var style = Styles.CHILDREN.at(Offers.TEENAGERS).with(Fate.WAITS_ON);
            Referral.make(life, day, asks(life, day, Topic.ASKS_FOR_CHILD), style, Sequel.NONE);
        }

        @Override
        Range ages() {
            return new Range(13, 16);
        }
    },
    /** Phase 1, as planned. */
    CTI_IN_PHASE_1(0, 45) {
        @Override
        void begin(Life life, LocalDate day) {
            movesInWithCti(life, day, CtiPlan.AS_PLANNED);
        }
    },
    /** The first month is over, and nobody has been there. */
    CTI_CONTACTS_OVERDUE(1, 14) {
        @Override
        void begin(Life life, LocalDate day) {
            movesInWithCti(life, day, CtiPlan.AS_PLANNED.firstVisitedAfter(60));
        }
    },
    /** Phase 2, as planned. */
    CTI_IN_PHASE_2(4, 10) {
        @Override
        void begin(Life life, LocalDate day) {
            movesInWithCti(life, day, CtiPlan.AS_PLANNED);
        }
    },
    /** Phase 3, as planned. */
    CTI_IN_PHASE_3(7, 0) {
        @Override
        void begin(Life life, LocalDate day) {
            movesInWithCti(life, day, CtiPlan.AS_PLANNED);
        }
    },
    /** The hand-over agreement is due: less than a month is left. */
    CTI_HAND_OVER_DUE(8, 12) {
        @Override
        void begin(Life life, LocalDate day) {
            movesInWithCti(life, day, CtiPlan.AS_PLANNED.forgettingHandOver());
        }
    },
    /** Phase 2 should have begun weeks ago. */
    CTI_PHASE_2_OVERDUE(3, 25) {
        @Override
        void begin(Life life, LocalDate day) {
            movesInWithCti(life, day, CtiPlan.AS_PLANNED.forgetting(CtiPhase.TRY_OUT));
        }
    },
    /** Phase 3 should have begun weeks ago. */
    CTI_PHASE_3_OVERDUE(6, 17) {
        @Override
        void begin(Life life, LocalDate day) {
            movesInWithCti(life, day, CtiPlan.AS_PLANNED.forgetting(CtiPhase.TRANSFER_OF_CARE));
        }
    },
    /** The nine months are over, and nobody has ended the course. */
    CTI_END_OVERDUE(9, 22) {
        @Override
        void begin(Life life, LocalDate day) {
            movesInWithCti(life, day, CtiPlan.AS_PLANNED.forgettingHandOver().neverEnding());
        }
    },
    /** Stands still: the citizen is in hospital. */
    CTI_PAUSED(5, 0) {
        @Override
        void begin(Life life, LocalDate day) {
            movesInWithCti(life, day, CtiPlan.AS_PLANNED.paused(125, FOR_EVER, CtiPauseReason.ADMISSION));
        }
    },
    /** Stood still during a prison term, and was completed. */
    CTI_COMPLETED(16, 0) {
        @Override
        void begin(Life life, LocalDate day) {
            movesInWithCti(life, day, CtiPlan.AS_PLANNED.paused(105, 24, CtiPauseReason.PRISON));
        }
    },
    /** Was given up after ten weeks. */
    CTI_ENDED_EARLY(10, 0) {
        @Override
        void begin(Life life, LocalDate day) {
            movesInWithCti(life, day, CtiPlan.AS_PLANNED.givenUp(72, CtiEndReason.CITIZEN_STOPPED));
        }
    },
    /** Came to the shelter weeks ago, and the municipality that has the case has not been told. */
    SHELTER_NOTICE_OVERDUE(0, 40) {
        @Override
        void begin(Life life, LocalDate day) {
            life.forgetNotices();
            var stay = Styles.HERBERG.with(Fate.ENROLLED).lasting(150, 160).ending(DischargeOutcome.COMPLETED);
            Herberg.seek(life, day, asks(life, day, Topic.ASKS_ROOF), stay, Sequel.NONE);
        }
    },
    /** In treatment elsewhere for five months, and nobody has asked how it goes. */
    EXTERNAL_FOLLOW_UP_OVERDUE(5, 5) {
        @Override
        void begin(Life life, LocalDate day) {
            asks(life, day, Topic.ASKS_SUBSTITUTION);
            ElsewhereInTreatment.forgotten(life, day);
        }
    },
    /** In Pitstop for two months, and nobody has offered a screening. */
    SCREENING_OVERDUE(0, 75) {
        @Override
        void begin(Life life, LocalDate day) {
            life.forgetScreenings();
            var style = Styles.PITSTOP.with(Fate.ENROLLED).lasting(150, 160).ending(DischargeOutcome.DRUG_FREE);
            Treatment.seek(life, day, asks(life, day, Topic.ASKS_HASH), style, new Prospects(0, 0, 0), Sequel.NONE);
        }
    },
    /** Just begun in Pitstop, and not screened yet. */
    SCREENING_DUE(0, 20) {
        @Override
        void begin(Life life, LocalDate day) {
            SCREENING_OVERDUE.begin(life, day);
        }
    };

    private static final int FOR_EVER = 100_000;

    private final int monthsAgo;
    private final int daysAgo;

    DueToday(int monthsAgo, int daysAgo) {
        this.monthsAgo = monthsAgo;
        this.daysAgo = daysAgo;
    }

    abstract void begin(Life life, LocalDate day);

    Range ages() {
        return new Range(22, 57);
    }

    /** The open day on which it begins. */
    LocalDate beginning(LocalDate end) {
        return WorkingDays.until(end.minusMonths(monthsAgo).minusDays(daysAgo));
    }

    private static EntryId asks(Life life, LocalDate day, Topic topic) {
        return Intake.record(life, day, IntakeChannel.SELF, topic, LifeDimension.SUBSTANCE_USE, LifeDimension.NETWORK);
    }

    private static void isRefusedAndComplains(Life life, LocalDate day) {
        life.complainAndWait();
        Referral.make(life, day, asks(life, day, Topic.ASKS_ALCOHOL), Styles.PITSTOP.with(Fate.DECLINED), Sequel.NONE);
    }

    private static void movesInWithCti(Life life, LocalDate day, CtiPlan plan) {
        Intake.record(life, day, IntakeChannel.SELF, Topic.ASKS_ROOF, LifeDimension.HOUSING, LifeDimension.FINANCES);
        life.home().moveTo(day.minusDays(90), day, HousingSituation.FRIENDS_OR_FAMILY);
        life.home().moveTo(day, HousingSituation.OWN_HOME);
        Cti.start(life, day, plan);
    }
}
