package dk.spor.command.api;

import dk.spor.values.PersonName;

/**
 * What somebody is called, as part of a body: each half of it can be missing or wrong by itself.
 *
 * @param given first and middle names
 * @param family family name
 */
public record NameBody(String given, String family) {

    /** @throws dk.spor.values.InvalidValue when a part can't be a name */
    public PersonName name() {
        return new PersonName(given, family);
    }
}
