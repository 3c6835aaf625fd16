/**
 * What judges the SQL of databases that are seldom at hand: independent parsers of SQL Server's and Oracle's, and stand-ins.
 *
 * <p>A {@link dev.hysteria.judge.Judge} says what it objects to; {@link dev.hysteria.judge.Judges} knows how each is had, and a judge that
 * can't be had is skipped by name. {@link dev.hysteria.judge.JudgesTest} first judges the judges. They know grammar only.
 *
 * <p>A {@link dev.hysteria.judge.StandIn} runs such a database's text on PostgreSQL, so that its meaning can be compared with the
 * reference's. It is no more than a reading of the other's manual: only a server knows.
 */
@NullMarked
package dev.hysteria.judge;

import org.jspecify.annotations.NullMarked;
