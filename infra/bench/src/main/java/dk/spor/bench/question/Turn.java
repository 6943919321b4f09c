package dk.spor.bench.question;

import java.util.function.DoubleSupplier;

/**
 * What one cell of a table is measured by, once in every round.
 *
 * @param row the row's name
 * @param column the column's name
 * @param ofSpor whether it is the product that is measured
 * @param measurement gives the figure of a round
 */
record Turn(String row, String column, boolean ofSpor, DoubleSupplier measurement) {}
