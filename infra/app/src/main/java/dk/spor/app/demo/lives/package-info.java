/**
 * The people of the demo's town: one class for each way of life that the municipality meets, the one citizen whose
 * login a visitor can use, and those who are there so that everything that can be overdue is overdue somewhere.
 */
@NullMarked
package dk.spor.app.demo.lives;

import org.jspecify.annotations.NullMarked;
