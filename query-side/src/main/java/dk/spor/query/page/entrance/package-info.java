/** The way in: the login page, and where one comes first. */
@NullMarked
package dk.spor.query.page.entrance;

import org.jspecify.annotations.NullMarked;
