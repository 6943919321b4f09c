@NullMarked
package dk.spor.query.page.deadline;

import org.jspecify.annotations.NullMarked;
