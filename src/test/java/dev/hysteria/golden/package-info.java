/**
 * Golden SQL: what every dialect makes of one statement, side by side in one file a case, {@code golden/<area>/<case>.sql} among the test
 * resources.
 *
 * <p>{@link dev.hysteria.golden.Areas} lists the cases, which double as examples of the query API; {@link dev.hysteria.golden.GoldenTest}
 * compares them with their files and writes these anew with {@code -Dgolden.approve}; {@link dev.hysteria.golden.AcceptanceTest} runs every
 * statement on the real servers.
 */
@NullMarked
package dev.hysteria.golden;

import org.jspecify.annotations.NullMarked;
