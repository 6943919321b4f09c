/**
 * Who is logged in, in which role, and what each role may reach. Nothing is open but health and the login page. OpenID
 * Connect will take the place of {@link dk.spor.app.login.Login} and of nothing else here.
 */
@NullMarked
package dk.spor.app.login;

import org.jspecify.annotations.NullMarked;
