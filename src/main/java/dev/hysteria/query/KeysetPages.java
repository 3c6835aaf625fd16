package dev.hysteria.query;

import dev.hysteria.page.KeysetPage;
import dev.hysteria.page.KeysetRequest;
import dev.hysteria.page.Position;
import dev.hysteria.page.Walk;
import java.util.List;
import java.util.Optional;

/** Reads pages by the keys of their rows. */
final class KeysetPages {

    private KeysetPages() {}

    static <R> KeysetPage<R> of(Session session, Select<R> query, KeysetRequest request) {
        KeysetQuery<R> keyed = KeysetQuery.of(query, request.keyset().key());
        Position from = request.position(keyed.order());
        List<KeyedRow.Found<R>> found = keyed.rows(session, from, request.size() + 1L);
        boolean more = found.size() > request.size();
        List<KeyedRow.Found<R>> rows = more ? found.subList(0, request.size()) : found;

        Optional<Position> onward = more ? Optional.of(beside(rows.getLast(), from.walk())) : Optional.empty();
        Optional<Position> back = from.row()
                .map(row -> rows.isEmpty()
                        ? new Position(from.walk().reversed(), Optional.empty())
                        : beside(rows.getFirst(), from.walk().reversed()));
        List<KeyedRow.Found<R>> ordered = from.walk() == Walk.FORWARD ? rows : rows.reversed();
        Optional<Position> next = from.walk() == Walk.FORWARD ? onward : back;
        Optional<Position> previous = from.walk() == Walk.FORWARD ? back : onward;
        return new KeysetPage<>(
                KeysetQuery.present(ordered),
                next.map(position -> request.cursor(position, keyed.order())),
                previous.map(position -> request.cursor(position, keyed.order())));
    }

    private static Position beside(KeyedRow.Found<?> row, Walk walk) {
        return new Position(walk, Optional.of(row.keys()));
    }
}
