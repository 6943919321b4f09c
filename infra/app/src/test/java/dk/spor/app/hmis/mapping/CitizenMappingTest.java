package dk.spor.app.hmis.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.app.hmis.TrialExport;
import dk.spor.app.migration.plan.Source;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitizenMappingTest {

    @TempDir
    Path folder;

    private TrialExport export;

    @BeforeEach
    void copy() {
        export = TrialExport.in(folder);
    }

    @Test
    void givenAShelterStayAndThenAHome_whenPlanned_thenTheStoryIsToldInOrder() {
        assertThat(Told.of(export, "c1"))
                .containsExactly(
                        "2025-01-10 known as Asta Marie Lind, born 1988-02-11",
                        "2025-01-10 seen STREET",
                        "2025-01-10 referred to hmis-7001-10",
                        "2025-01-10 accepted",
                        "2025-01-10 enrolled",
                        "2025-01-10 moved SHELTER",
                        "2025-02-01 assessed HOUSING_NEEDS",
                        "2025-02-10 referred to hmis-7001-event-13",
                        "2025-02-25 accepted",
                        "2025-03-01 discharged COMPLETED",
                        "2025-03-01 moved OWN_HOME",
                        "2025-03-01 seen SHELTER",
                        "2025-03-01 referred to hmis-7001-12",
                        "2025-03-01 accepted",
                        "2025-03-01 enrolled",
                        "2025-03-15 moved OWN_HOME",
                        "2025-03-20 session PRACTICAL_SUPPORT (HMIS: life skills)",
                        "2025-03-21 session OTHER (HMIS: SSVF service 6: Cykel repareret)");
    }

    @Test
    void givenAnExitAndANewEntryOnOneDay_whenPlanned_thenTheExitComesFirstAndTheOverlapIsLeftOut() {
        assertThat(Told.of(export, "c2"))
                .containsExactly(
                        "2025-02-03 known as Bo Eg Jr., born 1975-09-30",
                        "2025-02-01 seen STREET",
                        "2025-02-01 referred to hmis-7001-11",
                        "2025-02-01 accepted",
                        "2025-02-01 enrolled",
                        "2025-02-01 night",
                        "2025-02-02 night",
                        "2025-02-19 night",
                        "2025-02-20 discharged DROPPED_OUT",
                        "2025-02-20 seen FRIENDS_OR_FAMILY",
                        "2025-02-20 referred to hmis-7001-11",
                        "2025-02-20 accepted",
                        "2025-02-20 enrolled",
                        "2025-02-20 night");
    }

    @Test
    void givenOutreachWithReferrals_whenPlanned_thenEachReferralGetsItsResult() {
        assertThat(Told.of(export, "c3"))
                .containsExactly(
                        "2025-04-01 known as Cille Ukendt",
                        "2025-04-01 referred to hmis-7001-14",
                        "2025-04-01 accepted",
                        "2025-04-01 enrolled",
                        "2025-04-01 seen STREET",
                        "2025-04-02 assessed CRISIS_NEEDS",
                        "2025-04-03 session OUTREACH (HMIS: re-engagement)",
                        "2025-04-05 referred to hmis-7001-event-10",
                        "2025-04-06 declined OTHER",
                        "2025-04-10 referred to hmis-7001-event-4",
                        "2025-04-10 withdrawn CITIZEN_DECLINED",
                        "2025-04-16 seen HOTEL",
                        "2025-04-20 referred to hmis-7001-event-14",
                        "2025-04-21 session PRACTICAL_SUPPORT (HMIS: problem solving)");
    }

    @Test
    void givenADeath_whenPlanned_thenDischargeAndMoveSayIt() {
        assertThat(Told.of(export, "c4"))
                .startsWith("2025-01-15 known as Ukendt Ukendt", "2025-01-15 seen TRANSITIONAL")
                .endsWith("2025-02-01 moved SUPPORTED_HOME", "2025-05-02 discharged DIED", "2025-05-02 moved DECEASED");
    }

    @Test
    void givenAStayLeftForNobodyKnowsWhere_whenPlanned_thenTheCitizenHasMovedAllTheSame() {
        assertThat(Told.of(export, "c6"))
                .containsExactly(
                        "2025-01-05 known as Eva Holm, born 1999-12-24",
                        "2025-01-05 seen SUPPORTED_HOME",
                        "2025-01-05 referred to " + Names.project(source(), "S-15"),
                        "2025-01-05 accepted",
                        "2025-01-05 enrolled",
                        "2025-01-05 moved TRANSITIONAL",
                        "2025-05-31 discharged EXCLUDED",
                        "2025-05-31 moved UNKNOWN",
                        "2025-06-01 seen PRISON",
                        "2025-06-01 referred to hmis-7001-10",
                        "2025-06-01 accepted",
                        "2025-06-01 enrolled",
                        "2025-06-01 moved SHELTER",
                        "2025-06-09 discharged OTHER",
                        "2025-06-09 moved UNKNOWN");
    }

    @Test
    void givenTheHomeTheClientHadMovedInto_whenItIsTheDestinationToo_thenItIsSeenAndNoMove() {
        export.withRow("Exit.csv", "x2,e2,c1,2025-06-20,410,,,,,1,,2025-06-20 11:00:00,2025-06-20 11:00:00,u1,,T1");

        assertThat(Told.of(export, "c1")).endsWith("2025-06-20 discharged COMPLETED", "2025-06-20 seen OWN_HOME");
    }

    @Test
    void givenEntryExitAndANightOnOneDay_whenPlanned_thenTheyComeInTheOrderOfAStay() {
        export.withRow(
                        "Enrollment.csv",
                        "e20,c1,11,2025-06-25,h1,1,XX-500,116,,2,0,,,2025-06-25 12:05:00,2025-06-25 12:05:00,u1,,T1")
                .withRow(
                        "Services.csv",
                        "s20,e20,c1,2025-06-25,200,200,,,,,,,,2025-06-25 22:00:00,2025-06-25 22:00:00,u2,,T1")
                .withRow("Exit.csv", "x20,e20,c1,2025-06-25,116,,,,,,,2025-06-25 23:00:00,2025-06-25 23:00:00,u1,,T1");

        assertThat(Told.of(export, "c1"))
                .endsWith(
                        "2025-06-25 seen STREET",
                        "2025-06-25 referred to hmis-7001-11",
                        "2025-06-25 accepted",
                        "2025-06-25 enrolled",
                        "2025-06-25 night",
                        "2025-06-25 discharged OTHER",
                        "2025-06-25 moved STREET");
    }

    @Test
    void givenNamesThatAreDigests_whenPlanned_thenTheyAreNoNames() {
        export.with("Client.csv", "c1,Asta,Marie,Lind", "c1," + "0a".repeat(32) + ",," + "0B".repeat(20));

        assertThat(Told.of(export, "c1")).startsWith("2025-01-10 known as Ukendt Ukendt, born 1988-02-11");
    }

    private Source source() {
        return Told.plan(export).source();
    }
}
