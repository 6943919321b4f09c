@NullMarked
package dk.spor.query.fidelity;

import org.jspecify.annotations.NullMarked;
