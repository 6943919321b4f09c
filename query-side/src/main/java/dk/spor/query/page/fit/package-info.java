/** Min indgang: the page on which offers are laid beside one citizen, with why and why not. */
@NullMarked
package dk.spor.query.page.fit;

import org.jspecify.annotations.NullMarked;
