/** How an export becomes events, told in examples. */
@NullMarked
package dk.spor.app.hmis;

import org.jspecify.annotations.NullMarked;
