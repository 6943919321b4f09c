@NullMarked
package dk.spor.query.page.decision;

import org.jspecify.annotations.NullMarked;
