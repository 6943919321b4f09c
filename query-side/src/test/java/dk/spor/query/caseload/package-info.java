@NullMarked
package dk.spor.query.caseload;

import org.jspecify.annotations.NullMarked;
