@NullMarked
package dk.spor.app.cli;

import org.jspecify.annotations.NullMarked;
