package dk.spor.app.hmis.mapping;

import dk.spor.values.SessionKind;
import java.util.Optional;

/**
 * What a service of the source was (HMIS data standards FY2024 and FY2026, lists P1.2, R14.2, W1.2 and V2.2), as a
 * session of Spor.
 *
 * @param what in the source's terms, for the note
 */
record Service(SessionKind kind, String what) {

    static final int BED_NIGHT = 200;

    /** The session that a service was; empty for money, vouchers and referrals elsewhere. */
    static Optional<Service> of(int recordType, int typeProvided) {
        return switch (recordType) {
            case 141 -> path(typeProvided);
            case 142 -> Optional.of(youth(typeProvided));
            case 143 -> Optional.of(hopwa(typeProvided));
            case 144 -> veterans(typeProvided);
            default -> Optional.empty();
        };
    }

    private static Optional<Service> path(int type) {
        return switch (type) {
            case 1 -> some(SessionKind.OUTREACH, "re-engagement");
            case 2 -> some(SessionKind.INDIVIDUAL, "screening");
            case 3 -> some(SessionKind.PRACTICAL_SUPPORT, "habilitation or rehabilitation");
            case 4 -> some(SessionKind.INDIVIDUAL, "community mental health");
            case 5 -> some(SessionKind.INDIVIDUAL, "substance use treatment");
            case 6 -> some(SessionKind.INDIVIDUAL, "case management");
            case 7 -> some(SessionKind.PRACTICAL_SUPPORT, "residential support");
            case 8 -> some(SessionKind.PRACTICAL_SUPPORT, "repairs of the home");
            case 9 -> some(SessionKind.PRACTICAL_SUPPORT, "help with moving");
            case 10 -> some(SessionKind.PRACTICAL_SUPPORT, "eligibility for housing");
            case 11, 12 -> Optional.empty();
            case 14 -> some(SessionKind.CONSULTANT, "clinical assessment");
            default -> some(SessionKind.OTHER, "PATH service " + type);
        };
    }

    private static Service youth(int type) {
        return switch (type) {
            case 2 -> new Service(SessionKind.OTHER, "community service");
            case 5 -> new Service(SessionKind.PRACTICAL_SUPPORT, "education");
            case 6 -> new Service(SessionKind.PRACTICAL_SUPPORT, "employment and training");
            case 7 -> new Service(SessionKind.PRACTICAL_SUPPORT, "legal help");
            case 8 -> new Service(SessionKind.PRACTICAL_SUPPORT, "life skills");
            case 10 -> new Service(SessionKind.FAMILY, "parenting");
            case 12, 27 -> new Service(SessionKind.CONSULTANT, "care after birth");
            case 13 -> new Service(SessionKind.CONSULTANT, "care before birth");
            case 14, 28 -> new Service(SessionKind.CONSULTANT, "health care");
            case 17 -> new Service(SessionKind.INDIVIDUAL, "substance use treatment");
            case 18 -> new Service(SessionKind.INDIVIDUAL, "substance use prevention");
            case 26 -> new Service(SessionKind.INDIVIDUAL, "at home");
            case 29 -> new Service(SessionKind.OUTREACH, "on the street");
            default -> new Service(SessionKind.OTHER, "RHY service " + type);
        };
    }

    private static Service hopwa(int type) {
        return switch (type) {
            case 1 -> new Service(SessionKind.PRACTICAL_SUPPORT, "day care and personal help");
            case 2 -> new Service(SessionKind.INDIVIDUAL, "case management");
            case 3 -> new Service(SessionKind.PRACTICAL_SUPPORT, "child care");
            case 4 -> new Service(SessionKind.PRACTICAL_SUPPORT, "legal help");
            case 5 -> new Service(SessionKind.PRACTICAL_SUPPORT, "education");
            case 6 -> new Service(SessionKind.PRACTICAL_SUPPORT, "employment and training");
            case 7 -> new Service(SessionKind.PRACTICAL_SUPPORT, "meals");
            case 8 -> new Service(SessionKind.CONSULTANT, "health care");
            case 9 -> new Service(SessionKind.PRACTICAL_SUPPORT, "life skills");
            case 10 -> new Service(SessionKind.INDIVIDUAL, "mental health counselling");
            case 11 -> new Service(SessionKind.OUTREACH, "outreach");
            case 12 -> new Service(SessionKind.INDIVIDUAL, "substance use treatment");
            case 13 -> new Service(SessionKind.PRACTICAL_SUPPORT, "transport");
            default -> new Service(SessionKind.OTHER, "HOPWA service " + type);
        };
    }

    private static Optional<Service> veterans(int type) {
        return switch (type) {
            case 1 -> some(SessionKind.OUTREACH, "outreach");
            case 2 -> some(SessionKind.INDIVIDUAL, "case management");
            case 3, 4, 5 -> some(SessionKind.PRACTICAL_SUPPORT, "help with benefits");
            case 7 -> Optional.empty();
            case 8 -> some(SessionKind.PRACTICAL_SUPPORT, "returning home");
            case 9 -> some(SessionKind.PRACTICAL_SUPPORT, "rapid resolution");
            case 10 -> some(SessionKind.PRACTICAL_SUPPORT, "finding the way in health care");
            default -> some(SessionKind.OTHER, "SSVF service " + type);
        };
    }

    private static Optional<Service> some(SessionKind kind, String what) {
        return Optional.of(new Service(kind, what));
    }
}
