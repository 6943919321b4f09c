/** Courses of drug treatment as they are reported: two that follow each other closely count as one. */
@NullMarked
package dk.spor.query.course;

import org.jspecify.annotations.NullMarked;
