@NullMarked
package dk.spor.query.page.evidence;

import org.jspecify.annotations.NullMarked;
