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

    /** Writes what a page needs before the select list: where FETCH needs an ordering and can't take 0 rows, TOP can. */
    void beforeItems(Page page) {
        switch (renderer.traits.select().paging()) {
            case OFFSET_FETCH_AFTER_ORDER -> top(page);
            case LIMIT_OFFSET, LIMIT_OFFSET_WITH_MAXIMUM, LIMIT_OFFSET_WITH_MINUS_ONE, OFFSET_FETCH -> {}
        }
    }

    private void top(Page page) {
        if (isNothing(page)) {
            out.sql("TOP (0) ");
        } else if (page instanceof Page.First(Expr limit)) {
            out.sql("TOP (");
            renderer.expressions.write(limit);
            out.sql(") ");
        }
    }

    /** {@return whether a page that cuts a set operation must cut a query around it instead} */
    boolean cutsOutside(Page page) {
        return switch (renderer.traits.select().paging()) {
            case OFFSET_FETCH_AFTER_ORDER -> page instanceof Page.First || isNothing(page);
            case LIMIT_OFFSET, LIMIT_OFFSET_WITH_MAXIMUM, LIMIT_OFFSET_WITH_MINUS_ONE, OFFSET_FETCH -> false;
        };
    }

    /** Writes a page behind the ordering; {@code keysSelected} when only selected columns may be ordered by. */
    void write(Page page, boolean ordered, boolean keysSelected) {
        switch (renderer.traits.select().paging()) {
            case LIMIT_OFFSET -> limitOffset(page, "");
            case LIMIT_OFFSET_WITH_MAXIMUM -> limitOffset(page, " LIMIT 18446744073709551615");
            case LIMIT_OFFSET_WITH_MINUS_ONE -> limitOffset(page, " LIMIT -1");
            case OFFSET_FETCH -> offsetFetch(page);
            case OFFSET_FETCH_AFTER_ORDER -> {
                if (page instanceof Page.All || page instanceof Page.First || isNothing(page)) {
                    return;
                }
                if (!ordered) {
                    out.sql(keysSelected ? " ORDER BY 1" : " ORDER BY (SELECT NULL)");
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
