package dk.spor.app.demo.writing;

import dk.spor.values.Role;
import dk.spor.values.UserId;

/**
 * Somebody invented who works for the municipality.
 *
 * @param login as it stands beside what they record; initials, never a name
 * @param role in which role they record
 */
public record Employee(UserId login, Role role) {

    static Employee caseworker(String login) {
        return new Employee(new UserId(login), Role.CASEWORKER);
    }

    static Employee supervisor(String login) {
        return new Employee(new UserId(login), Role.SUPERVISOR);
    }
}
