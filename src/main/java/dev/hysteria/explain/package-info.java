/**
 * How a database runs a statement, as data. {@link dev.hysteria.explain.ExecutionPlan} is the tree of its steps, read from whatever form the
 * database answers in: documents, drawn trees, rows. Runs nothing itself, and must not depend on sessions or JDBC.
 */
@NullMarked
package dev.hysteria.explain;

import org.jspecify.annotations.NullMarked;
