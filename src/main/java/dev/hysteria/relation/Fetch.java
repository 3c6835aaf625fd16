package dev.hysteria.relation;

import dev.hysteria.ast.Query;
import dev.hysteria.expression.Related;
import dev.hysteria.expression.RowReader;
import dev.hysteria.expression.Selectable;
import dev.hysteria.query.Select;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a query and what its relations find for them, by one more query for each relation, level by level: as many as there are
 * relations in the selection, whatever the number of rows. A relation by several columns takes one more for each few hundred rows.
 *
 * <p>For those who run queries: a session lists them.
 */
public final class Fetch {
    /** How many rows of a stream are held at a time. */
    private static final int GROUP = 500;

    private final Reading reading;

    private Fetch(Reading reading) {
        this.reading = reading;
    }

    /** Runs one query, and others before it is read to its end. */
    public interface Streaming extends Reading {

        /** {@return the rows of a query, read as the stream comes to them} */
        <R> Stream<@Nullable R> stream(Query query, RowReader<R> reader);
    }

    /** Runs one query. */
    @FunctionalInterface
    public interface Reading {

        /** {@return every row of a query} */
        <R> List<@Nullable R> rows(Query query, RowReader<R> reader);
    }

    /**
     * {@return every row of a query}
     *
     * @param query the query's checked tree, or one with the same items
     * @param selection what its items are read into
     */
    public static <R> List<@Nullable R> rows(Query query, Selectable<R> selection, Reading reading) {
        return new Fetch(reading).rows(query, selection);
    }

    /**
     * {@return every row of a query that selects relations, so many held at a time as make a group, whose relations are read together}
     *
     * @param query the query's checked tree
     * @param selection what its items are read into
     */
    public static <R> Stream<@Nullable R> stream(Query query, Selectable<R> selection, Streaming reading) {
        Planner.Plan<R> plan = Planner.of(query, selection);
        int width = plan.statement().items().size();
        Fetch fetch = new Fetch(reading);
        return Groups.of(
                reading.stream(plan.statement(), row -> HeldRow.of(row, width)),
                GROUP,
                group -> fetch.read(plan.level(), group));
    }

    private <R> List<@Nullable R> rows(Query query, Selectable<R> selection) {
        if (!Related.isIn(selection)) {
            return reading.rows(query, selection.reader(0));
        }
        Planner.Plan<R> plan = Planner.of(query, selection);
        int width = plan.statement().items().size();
        return read(plan.level(), reading.rows(plan.statement(), row -> HeldRow.of(row, width)));
    }

    /** {@return what a level reads of rows, null in the place of one that is not there} */
    private <R> List<@Nullable R> read(Level<R> level, List<@Nullable HeldRow> whole) {
        List<@Nullable HeldRow> rows = new ArrayList<>(whole.size());
        whole.forEach(row -> rows.add(row == null ? null : row.part(level.first(), level.width())));
        level.related().forEach(related -> relate(related, whole, rows));
        List<@Nullable R> read = new ArrayList<>(rows.size());
        rows.forEach(row -> read.add(row == null ? null : level.reader().read(row)));
        return read;
    }

    private <R> void relate(Level.Related<R> related, List<@Nullable HeldRow> whole, List<@Nullable HeldRow> rows) {
        switch (related) {
            case Level.ByKeys<R> byKeys -> relate(rows, byKeys.place().position(), byKeys.lookup());
            case Level.Joined<R> joined -> relate(joined, whole, rows);
            case Level.Aggregated<R> aggregated -> relate(aggregated, whole, rows);
        }
    }

    private <R> void relate(Level.Joined<R> joined, List<@Nullable HeldRow> whole, List<@Nullable HeldRow> rows) {
        List<@Nullable HeldRow> there = new ArrayList<>(whole.size());
        whole.forEach(row -> there.add(row == null || row.isNull(joined.key()) ? null : row));
        List<@Nullable R> found = read(joined.level(), there);
        for (int i = 0; i < rows.size(); i++) {
            HeldRow row = rows.get(i);
            if (row != null && there.get(i) != null) {
                Object one = joined.lookup().gathered(Collections.singletonList(found.get(i)));
                row.relate(joined.place().position(), one);
            }
        }
    }

    private static <R> void relate(
            Level.Aggregated<R> aggregated, List<@Nullable HeldRow> whole, List<@Nullable HeldRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            HeldRow all = whole.get(i);
            HeldRow row = rows.get(i);
            if (all != null && row != null && all.value(aggregated.column()) instanceof String text) {
                List<@Nullable R> found = new ArrayList<>();
                RowText.rows(text, aggregated.types())
                        .forEach(each -> found.add(aggregated.reader().read(each)));
                row.relate(aggregated.place().position(), aggregated.lookup().gathered(found));
            }
        }
    }

    private <R> void relate(List<@Nullable HeldRow> rows, int position, Lookup<R, ?> lookup) {
        int width = lookup.expressions().size();
        Set<Key> keys = new LinkedHashSet<>();
        rows.forEach(row -> {
            if (row != null) {
                Key.in(row, position, width).ifPresent(keys::add);
            }
        });
        if (keys.isEmpty() || lookup.share().isNone()) {
            return;
        }
        Map<Key, Object> found = new HashMap<>();
        found(lookup, List.copyOf(keys)).forEach((key, list) -> found.put(key, lookup.gathered(list)));
        rows.forEach(row -> {
            if (row != null) {
                Key.in(row, position, width).ifPresent(key -> row.relate(position, found.get(key)));
            }
        });
    }

    private <R> Map<Key, List<@Nullable R>> found(Lookup<R, ?> lookup, List<Key> keys) {
        Matching<R> matching = lookup.matching().get();
        Map<Key, List<@Nullable R>> found = new HashMap<>();
        for (List<Key> some : matching.parts(keys)) {
            Select<Keyed.Found<R>> query = query(matching, some);
            for (Keyed.Found<R> row :
                    rows(ShareOfEach.of(query, matching.columns(), lookup.share()), query.selection())) {
                if (row != null) {
                    row.key()
                            .ifPresent(key -> found.computeIfAbsent(key, none -> new ArrayList<>())
                                    .add(row.row()));
                }
            }
        }
        return found;
    }

    /** {@return the query of the rows that have some keys, each with its own} */
    static <R> Select<Keyed.Found<R>> query(Matching<R> matching, List<Key> keys) {
        return matching.rows()
                .where(matching.in(keys))
                .select(new Keyed<>(matching.rows().selection(), matching.columns()));
    }
}
