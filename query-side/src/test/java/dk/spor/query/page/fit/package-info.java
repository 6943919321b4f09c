@NullMarked
package dk.spor.query.page.fit;

import org.jspecify.annotations.NullMarked;
