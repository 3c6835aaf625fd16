/**
 * What an application is told of the statements that its database runs. {@link dev.hysteria.observe.StatementObserver} is told a
 * {@link dev.hysteria.observe.StatementEvent} when each begins and when it ends or fails. Runs nothing itself, and must not depend on
 * sessions or JDBC.
 */
@NullMarked
package dev.hysteria.observe;

import org.jspecify.annotations.NullMarked;
