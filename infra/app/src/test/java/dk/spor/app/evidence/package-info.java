@NullMarked
package dk.spor.app.evidence;

import org.jspecify.annotations.NullMarked;
