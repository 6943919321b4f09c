@NullMarked
package dk.spor.query.course;

import org.jspecify.annotations.NullMarked;
