package dk.spor.app.demo.lives;

import dk.spor.app.demo.chance.Range;
import dk.spor.app.demo.town.Life;
import java.time.LocalDate;

/** A way of life that the municipality meets. */
interface Persona {

    /** How old such people are when they first turn up, in years. */
    Range ages();

    /** The day on which one of them, newly registered, turns to the municipality; an open day. */
    void begin(Life life, LocalDate day);
}
