package dev.hysteria.interpret;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Page;

/** Limits and offsets as text. */
final class PageInterpreter {

    private final Renderer renderer;
    private final SqlWriter out;

    PageInterpreter(Renderer renderer) {
        this.renderer = renderer;
        this.out = renderer.out;
    }

    /** Writes what a page needs before the select list: FETCH can't take 0 rows in one form, where TOP can. */
    void beforeItems(Page page) {
        switch (renderer.traits.select().paging()) {
            case OFFSET_FETCH_AFTER_ORDER -> out.sql(isNothing(page) ? "TOP (0) " : "");
            case LIMIT_OFFSET, LIMIT_OFFSET_WITH_MAXIMUM, LIMIT_OFFSET_WITH_MINUS_ONE, OFFSET_FETCH -> {}
        }
    }

    /** Writes a page behind the ordering; {@code keysSelected} when only selected columns may be ordered by. */
    void write(Page page, boolean ordered, boolean keysSelected) {
        switch (renderer.traits.select().paging()) {
            case LIMIT_OFFSET -> limitOffset(page, "");
            case LIMIT_OFFSET_WITH_MAXIMUM -> limitOffset(page, " LIMIT 18446744073709551615");
            case LIMIT_OFFSET_WITH_MINUS_ONE -> limitOffset(page, " LIMIT -1");
            case OFFSET_FETCH -> offsetFetch(page);
            case OFFSET_FETCH_AFTER_ORDER -> {
                if (page instanceof Page.All || isNothing(page)) {
                    return;
                }
                if (!ordered) {
                    out.sql(keysSelected ? " ORDER BY 1" : " ORDER BY (SELECT NULL)");
                }
                if (page instanceof Page.First) {
                    out.sql(" OFFSET 0 ROWS");
                }
                offsetFetch(page);
            }
        }
    }

    private static boolean isNothing(Page page) {
        return switch (page) {
            case Page.First(Expr limit) -> isZero(limit);
            case Page.Slice(Expr limit, Expr offset) -> isZero(limit);
            case Page.All all -> false;
            case Page.From from -> false;
        };
    }

    private static boolean isZero(Expr limit) {
        return limit instanceof Expr.Parameter parameter
                && parameter.value() instanceof Number number
                && number.longValue() == 0;
    }

    private void limitOffset(Page page, String limitBeforeOffset) {
        switch (page) {
            case Page.All all -> {}
            case Page.First(Expr limit) -> limit(limit);
            case Page.From(Expr offset) -> {
                out.sql(limitBeforeOffset);
                offset(offset);
            }
            case Page.Slice(Expr limit, Expr offset) -> {
                limit(limit);
                offset(offset);
            }
        }
    }

    private void limit(Expr limit) {
        out.sql(" LIMIT ");
        renderer.expressions.write(limit);
    }

    private void offset(Expr offset) {
        out.sql(" OFFSET ");
        renderer.expressions.write(offset);
    }

    private void offsetFetch(Page page) {
        switch (page) {
            case Page.All all -> {}
            case Page.First(Expr limit) -> fetch(limit);
            case Page.From(Expr offset) -> offsetRows(offset);
            case Page.Slice(Expr limit, Expr offset) -> {
                offsetRows(offset);
                fetch(limit);
            }
        }
    }

    private void offsetRows(Expr offset) {
        offset(offset);
        out.sql(" ROWS");
    }

    private void fetch(Expr limit) {
        out.sql(" FETCH NEXT ");
        renderer.expressions.write(limit);
        out.sql(" ROWS ONLY");
    }
}
