@NullMarked
package dk.spor.query.refund;

import org.jspecify.annotations.NullMarked;
