/** What rows mean, told in examples. */
@NullMarked
package dk.spor.app.hmis.mapping;

import org.jspecify.annotations.NullMarked;
