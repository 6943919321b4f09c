@NullMarked
package dk.spor.query.page.citizen;

import org.jspecify.annotations.NullMarked;
