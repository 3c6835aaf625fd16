package dev.hysteria.query;

import dev.hysteria.error.QueryException;
import dev.hysteria.page.Page;
import dev.hysteria.page.PageRequest;
import java.util.List;

/** Reads pages by their number. */
final class NumberedPages {

    private NumberedPages() {}

    static <R> Page<R> of(Session session, Select<R> query, PageRequest request) {
        requireWhole(query, "pages");
        if (query.tail().ordering().isEmpty()) {
            throw QueryException.invalid(
                    "A query is read in pages and has no order, so that a row could be on two of them or on none",
                    "add orderBy(…), with the primary key last.");
        }
        List<R> rows = session.list(query.limit(request.size()).offset(request.offset()));
        return new Page<>(rows, request, total(session, query, request, rows.size()));
    }

    /** Refuses a query with a limit or an offset, which is read in parts. */
    static void requireWhole(Select<?> query, String parts) {
        Tail tail = query.tail();
        if (tail.limit().isPresent() || tail.offset().isPresent()) {
            throw QueryException.invalid(
                    "A query with a limit or an offset is read in " + parts,
                    "leave both out, or read the query as a table: from(query.as(\"name\")).");
        }
    }

    /** {@return how many rows there are: those up to the end of a page that isn't full, else as counted} */
    private static long total(Session session, Select<?> query, PageRequest request, int found) {
        boolean isLast = found > 0 || request.offset() == 0;
        return isLast && found < request.size() ? request.offset() + found : session.count(query);
    }
}
