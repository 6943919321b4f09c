/**
 * Whether the logs are what they were: what was found when they were last verified, and what has been signed of them.
 */
@NullMarked
package dk.spor.query.integrity;

import org.jspecify.annotations.NullMarked;
