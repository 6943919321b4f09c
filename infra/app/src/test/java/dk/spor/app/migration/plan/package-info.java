/** What rows mean, told in examples. */
@NullMarked
package dk.spor.app.migration.plan;

import org.jspecify.annotations.NullMarked;
