/** What comes out: tables, ratios, the machine; for people as Markdown, for programs as JSON. */
@NullMarked
package dk.spor.bench.report;

import org.jspecify.annotations.NullMarked;
