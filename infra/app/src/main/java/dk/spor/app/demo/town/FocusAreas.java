package dk.spor.app.demo.town;

import static dk.spor.values.LifeDimension.DAILY_ACTIVITIES;
import static dk.spor.values.LifeDimension.EDUCATION_EMPLOYMENT;
import static dk.spor.values.LifeDimension.FINANCES;
import static dk.spor.values.LifeDimension.HOUSING;
import static dk.spor.values.LifeDimension.MENTAL_HEALTH;
import static dk.spor.values.LifeDimension.NETWORK;
import static dk.spor.values.LifeDimension.PHYSICAL_HEALTH;
import static dk.spor.values.LifeDimension.SUBSTANCE_USE;

import dk.spor.app.demo.chance.Dice;
import dk.spor.values.CtiPhase;
import dk.spor.values.LifeDimension;
import java.util.List;

/** What a CTI phase is usually about: first the home and the money, in the end people and work. */
final class FocusAreas {

    private static final List<List<LifeDimension>> FIRST = List.of(
            List.of(HOUSING, FINANCES, NETWORK),
            List.of(HOUSING, FINANCES),
            List.of(HOUSING, DAILY_ACTIVITIES, MENTAL_HEALTH),
            List.of(HOUSING, SUBSTANCE_USE, FINANCES));
    private static final List<List<LifeDimension>> SECOND = List.of(
            List.of(FINANCES, NETWORK),
            List.of(DAILY_ACTIVITIES, PHYSICAL_HEALTH),
            List.of(MENTAL_HEALTH, NETWORK, DAILY_ACTIVITIES),
            List.of(SUBSTANCE_USE, NETWORK));
    private static final List<List<LifeDimension>> THIRD =
            List.of(List.of(NETWORK), List.of(EDUCATION_EMPLOYMENT, NETWORK), List.of(EDUCATION_EMPLOYMENT));

    private FocusAreas() {}

    static List<LifeDimension> of(CtiPhase phase, Dice dice) {
        return dice.oneOf(
                switch (phase) {
                    case TRANSITION -> FIRST;
                    case TRY_OUT -> SECOND;
                    case TRANSFER_OF_CARE -> THIRD;
                });
    }
}
