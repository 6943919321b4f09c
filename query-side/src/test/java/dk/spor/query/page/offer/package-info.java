@NullMarked
package dk.spor.query.page.offer;

import org.jspecify.annotations.NullMarked;
