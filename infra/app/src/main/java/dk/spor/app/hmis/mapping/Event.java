package dk.spor.app.hmis.mapping;

import dk.spor.values.OfferKind;
import java.util.Optional;

/**
 * What an event of coordinated entry refers to (HMIS data standards FY2024 and FY2026, list 4.20.2). The source names
 * no project, so each kind is an offer of its own (docs/decisions/0044).
 *
 * @param offer the name of the offer
 */
record Event(OfferKind kind, String offer) {

    /** Code 2: help to solve the problem without the housing system; no referral. */
    static final int PROBLEM_SOLVING = 2;

    /** What the code refers to; empty for codes that are not in the list, and for {@link #PROBLEM_SOLVING}. */
    static Optional<Event> of(int code) {
        return Optional.ofNullable(
                switch (code) {
                    case 1 -> new Event(OfferKind.HOUSING_SUPPORT, "Homelessness prevention");
                    case 3 -> new Event(OfferKind.COORDINATION, "Crisis needs assessment");
                    case 4 -> new Event(OfferKind.COORDINATION, "Housing needs assessment");
                    case 5 -> new Event(OfferKind.HOUSING_SUPPORT, "Follow-up after placement");
                    case 6 -> new Event(OfferKind.OUTREACH, "Street outreach");
                    case 7 -> new Event(OfferKind.HOUSING_SUPPORT, "Housing navigation");
                    case 8 -> new Event(OfferKind.OTHER, "Services outside the continuum: not eligible for it");
                    case 9 -> new Event(OfferKind.OTHER, "Services outside the continuum: nothing free in it");
                    case 10 -> new Event(OfferKind.SHELTER, "Bed in an emergency shelter");
                    case 11 -> new Event(OfferKind.SHELTER, "Place in transitional housing");
                    case 12 -> new Event(OfferKind.HOUSING_SUPPORT, "Transitional housing with rapid re-housing");
                    case 13 -> new Event(OfferKind.HOUSING_SUPPORT, "Rapid re-housing");
                    case 14 -> new Event(OfferKind.HOUSING, "Permanent supportive housing");
                    case 15 -> new Event(OfferKind.HOUSING, "Other permanent housing");
                    case 16 -> new Event(OfferKind.OTHER, "Emergency assistance or furniture");
                    case 17 -> new Event(OfferKind.HOUSING_SUPPORT, "Emergency housing voucher");
                    case 18 -> new Event(OfferKind.HOUSING_SUPPORT, "Housing stability voucher");
                    default -> null;
                });
    }
}
