/**
 * Emulations: what one dialect has no words for, said with other nodes.
 *
 * <p>A {@link dev.hysteria.rewrite.Rewrite} takes a statement and returns one with the same meaning. Each has a file of its own, named by
 * its effect, that begins with the form it takes, the form it gives and why the difference can't be observed; its test proves that on real
 * databases. Dialects list the ones they need; a rewrite knows no dialect.
 *
 * <p>Some make forms that others take. This order is always right:
 *
 * <ol>
 *   <li>queries: {@link dev.hysteria.rewrite.InlineWindows}, {@link dev.hysteria.rewrite.DistinctOnByWindow}, {@link
 *       dev.hysteria.rewrite.BagOperationsByNumbering}, {@link dev.hysteria.rewrite.GroupingSetsByUnion}, {@link
 *       dev.hysteria.rewrite.FullJoinByUnion}
 *   <li>commands: {@link dev.hysteria.rewrite.JoinedUpdateBySubquery}, {@link dev.hysteria.rewrite.JoinedDeleteByExists}, {@link
 *       dev.hysteria.rewrite.LimitedWriteByKey}
 *   <li>inner queries: {@link dev.hysteria.rewrite.SubqueryByDerived}, {@link dev.hysteria.rewrite.OwnTableByDerived}
 *   <li>predicates: {@link dev.hysteria.rewrite.RowInQueryByExists}, {@link dev.hysteria.rewrite.RowEqualityByScalars}, {@link
 *       dev.hysteria.rewrite.RowOrderByScalars}, {@link dev.hysteria.rewrite.QuantifiedByExtremes}
 *   <li>aggregates: {@link dev.hysteria.rewrite.BooleanAggregatesByExtremes}, {@link dev.hysteria.rewrite.FilterByCase}
 *   <li>orderings: {@link dev.hysteria.rewrite.NullOrderByKey}
 *   <li>values: {@link dev.hysteria.rewrite.NullPropagatingConcat}, {@link dev.hysteria.rewrite.NullPropagatingExtremes}, {@link
 *       dev.hysteria.rewrite.ExtremesByCase}, {@link dev.hysteria.rewrite.ZeroDivisorByNull}, {@link
 *       dev.hysteria.rewrite.InsensitiveLikeByLower}
 *   <li>last: {@link dev.hysteria.rewrite.SeparatePredicates}
 * </ol>
 */
@NullMarked
package dev.hysteria.rewrite;

import org.jspecify.annotations.NullMarked;
