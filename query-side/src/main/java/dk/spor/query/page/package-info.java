/**
 * The pages that people see, in Danish and English. They show what the views hold and decide nothing; the app imports
 * {@link dk.spor.query.page.PagesConfiguration} and has its security leave {@code /dkfds/**} and {@code /spor/**} open.
 */
@NullMarked
package dk.spor.query.page;

import org.jspecify.annotations.NullMarked;
