/**
 * Independent parsers that judge the SQL of databases that are seldom at hand: SQL Server's and Oracle's.
 *
 * <p>A {@link dev.hysteria.judge.Judge} says what it objects to; {@link dev.hysteria.judge.Judges} knows how each is had, and a judge that
 * can't be had is skipped by name. {@link dev.hysteria.judge.JudgesTest} first judges the judges. They know grammar only: whether a function
 * exists, types agree or a name resolves, only a server knows.
 */
@NullMarked
package dev.hysteria.judge;

import org.jspecify.annotations.NullMarked;
