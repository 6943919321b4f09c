package dk.spor.app.hmis.mapping;

import dk.spor.app.hmis.csv.Row;
import dk.spor.app.hmis.csv.UnusableRow;
import dk.spor.app.migration.plan.Flaw;
import dk.spor.values.HousingSituation;
import java.util.Optional;

/**
 * Living situations and destinations (HMIS data standards FY2024 and FY2026, list 3.12.1), and the categories of the
 * national count of homeless citizens that they are to Spor.
 */
final class LivingSituations {

    /** Code 24, among destinations only. */
    static final int DECEASED = 24;

    /** Code 17: known, but none of the others. */
    static final int OTHER = 17;

    private static final int RENTAL_WITH_SUBSIDY = 435;

    private LivingSituations() {}

    /**
     * The situation that a row names; empty where the source does not know.
     *
     * @param column the column with the code
     * @param subsidyColumn the column with the rental subsidy, which tells supportive housing from other rentals
     * @throws UnusableRow when the code is not in the list
     */
    static Optional<HousingSituation> read(Row row, String column, String subsidyColumn) {
        var code = row.code(column);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        return code.getAsInt() == RENTAL_WITH_SUBSIDY
                ? Optional.of(rentalWithSubsidy(row, subsidyColumn))
                : situation(code.getAsInt(), column);
    }

    private static Optional<HousingSituation> situation(int code, String column) {
        return switch (code) {
            case 8, 9, 30, 37, 99 -> Optional.empty();
            case OTHER -> Optional.of(HousingSituation.UNKNOWN);
            case DECEASED -> Optional.of(HousingSituation.DECEASED);
            case 101, 118 -> Optional.of(HousingSituation.SHELTER);
            case 116 -> Optional.of(HousingSituation.STREET);
            case 204, 206 -> Optional.of(HousingSituation.HOSPITAL);
            case 205, 215, 225, 329 -> Optional.of(HousingSituation.RESIDENTIAL_CARE);
            case 207 -> Optional.of(HousingSituation.PRISON);
            case 302, 327, 332 -> Optional.of(HousingSituation.TRANSITIONAL);
            case 312, 313, 335, 336 -> Optional.of(HousingSituation.FRIENDS_OR_FAMILY);
            case 314 -> Optional.of(HousingSituation.HOTEL);
            case 410, 411, 421, 422, 423 -> Optional.of(HousingSituation.OWN_HOME);
            case 426 -> Optional.of(HousingSituation.SUPPORTED_HOME);
            default ->
                throw new UnusableRow(
                        Flaw.UNKNOWN_CODE, column + " " + code + " is not in the list of living situations (3.12.1)");
        };
    }

    private static HousingSituation rentalWithSubsidy(Row row, String subsidyColumn) {
        return switch (row.code(subsidyColumn).orElse(0)) {
            case 439, 440 -> HousingSituation.SUPPORTED_HOME;
            default -> HousingSituation.OWN_HOME;
        };
    }
}
