package dk.spor.app.hmis.mapping;

import dk.spor.values.HousingSituation;
import dk.spor.values.OfferKind;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Project types (HMIS data standards FY2024 and FY2026, element 2.02.6), and what they are to Spor. */
enum ProjectType {
    EMERGENCY_SHELTER(0, OfferKind.SHELTER, HousingSituation.SHELTER, true),
    NIGHT_BY_NIGHT_SHELTER(1, OfferKind.SHELTER, null, true),
    TRANSITIONAL_HOUSING(2, OfferKind.SHELTER, HousingSituation.TRANSITIONAL, true),
    PERMANENT_SUPPORTIVE_HOUSING(3, OfferKind.HOUSING, null, true),
    STREET_OUTREACH(4, OfferKind.OUTREACH, null, false),
    SERVICES_ONLY(6, OfferKind.OTHER, null, false),
    OTHER(7, OfferKind.OTHER, null, false),
    SAFE_HAVEN(8, OfferKind.SHELTER, HousingSituation.SHELTER, true),
    HOUSING_ONLY(9, OfferKind.HOUSING, null, true),
    HOUSING_WITH_SERVICES(10, OfferKind.HOUSING, null, true),
    DAY_SHELTER(11, OfferKind.CAFE, null, false),
    HOMELESSNESS_PREVENTION(12, OfferKind.HOUSING_SUPPORT, null, false),
    RAPID_REHOUSING(13, OfferKind.HOUSING_SUPPORT, null, false),
    COORDINATED_ENTRY(14, OfferKind.COORDINATION, null, false);

    private final int code;
    private final OfferKind kind;
    private final @Nullable HousingSituation livesThere;
    private final boolean hasPlaces;

    ProjectType(int code, OfferKind kind, @Nullable HousingSituation livesThere, boolean hasPlaces) {
        this.code = code;
        this.kind = kind;
        this.livesThere = livesThere;
        this.hasPlaces = hasPlaces;
    }

    static Optional<ProjectType> of(int code) {
        return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
    }

    OfferKind kind() {
        return kind;
    }

    /** Where clients live from entry to exit; empty where the standard does not say so by the enrolment alone. */
    Optional<HousingSituation> livesThere() {
        return Optional.ofNullable(livesThere);
    }

    /** Whether the beds of the inventory are places; the beds of rapid re-housing follow occupancy. */
    boolean hasPlaces() {
        return hasPlaces;
    }

    /** The home that a client moves into on the move-in date. */
    HousingSituation homeMovedInto() {
        return switch (this) {
            case PERMANENT_SUPPORTIVE_HOUSING, HOUSING_WITH_SERVICES -> HousingSituation.SUPPORTED_HOME;
            default -> HousingSituation.OWN_HOME;
        };
    }
}
