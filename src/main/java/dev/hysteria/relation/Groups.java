package dev.hysteria.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The elements of a stream, made of those of another, so many of them at a time. One thread. */
final class Groups<A extends @Nullable Object, B extends @Nullable Object> extends AbstractSpliterator<B> {
    private final Spliterator<A> source;
    private final int size;
    private final Function<List<A>, List<B>> made;
    private Iterator<B> ready = Collections.emptyIterator();

    private Groups(Spliterator<A> source, int size, Function<List<A>, List<B>> made) {
        super(Long.MAX_VALUE, Spliterator.ORDERED);
        this.source = source;
        this.size = size;
        this.made = made;
    }

    /** {@return the stream, which closes the other when it is closed} */
    static <A extends @Nullable Object, B extends @Nullable Object> Stream<B> of(
            Stream<A> source, int size, Function<List<A>, List<B>> made) {
        return StreamSupport.stream(new Groups<>(source.spliterator(), size, made), false)
                .onClose(source::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super B> action) {
        if (!ready.hasNext()) {
            List<A> group = next();
            if (group.isEmpty()) {
                return false;
            }
            ready = made.apply(group).iterator();
        }
        action.accept(ready.next());
        return true;
    }

    private List<A> next() {
        List<A> group = new ArrayList<>();
        boolean more = true;
        while (more && group.size() < size) {
            more = source.tryAdvance(group::add);
        }
        return group;
    }
}
