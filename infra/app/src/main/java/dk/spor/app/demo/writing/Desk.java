package dk.spor.app.demo.writing;

import static dk.spor.app.demo.writing.Employee.caseworker;
import static dk.spor.app.demo.writing.Employee.supervisor;

import dk.spor.app.demo.chance.Dice;
import java.util.List;

/** Who sits where; {@code sagsbehandler} and {@code leder} are logins that a visitor of the demo can use. */
public enum Desk {
    /** The one place to turn to. */
    MIN_INDGANG(caseworker("sagsbehandler"), caseworker("kilu")),
    /** Therapists. */
    PITSTOP(caseworker("thno"), caseworker("saah"), caseworker("jope")),
    /** Follows up treatment elsewhere. */
    AUTHORITY(caseworker("mibr")),
    /** The shelter's own staff. */
    HERBERG(caseworker("hela"), caseworker("osba")),
    /** Social psychiatry. */
    SOCIAL_PSYCHIATRY(caseworker("anri"), caseworker("fazi")),
    /** Ung På Vej. */
    YOUTH(caseworker("emsk")),
    /** MentorIshøj. */
    MENTORS(caseworker("lohe")),
    /** Det Gule Hus and the cafés. */
    CAFE(caseworker("gika")),
    /** Groups for children and relatives. */
    FAMILY(caseworker("idja")),
    /** The alcohol treatment's own therapist. */
    NOVAVI(caseworker("novavi.bekr")),
    /** Borgerservice, and homes. */
    HOUSING(caseworker("pemo")),
    /** CTI workers. */
    CTI(caseworker("sagsbehandler"), caseworker("nadi")),
    /** Decides on places at the shelter. */
    LEADER(supervisor("leder"));

    private final List<Employee> employees;

    Desk(Employee... employees) {
        this.employees = List.of(employees);
    }

    /** Everyone who sits here. */
    public List<Employee> employees() {
        return employees;
    }

    /** One of them, who then stays the citizen's own. */
    public Employee someone(Dice dice) {
        return dice.oneOf(employees);
    }
}
