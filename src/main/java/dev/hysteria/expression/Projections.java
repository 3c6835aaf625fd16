package dev.hysteria.expression;

import java.util.List;

/**
 * Projections: columns to read, and the constructor to hand them to. Meant to be imported statically.
 *
 * <p>{@code into(EmailAge::new, EMAIL, AGE)} does not compile unless {@code EmailAge} is made of a text and an integer. Projections nest,
 * and there is one for every number of arguments up to 22; beyond that, nest records or use {@link #row}.
 */
public final class Projections extends WideProjections {

    private Projections() {}

    /**
     * {@return a projection that is read by a function of the row: for wide results, and for reading primitives without boxing them}
     *
     * @param reader reads the row's values by their position among the columns of {@code parts}, from 0
     */
    public static <R> Projection<R> row(RowReader<R> reader, Selectable<?>... parts) {
        return Projection.of(List.of(parts), next -> next.rest(reader));
    }

    /** {@return a projection into a record of 1 component} */
    public static <A, R> Projection<R> into(Constructors.Of1<A, R> make, Selectable<A> a) {
        return Projection.of(List.of(a), next -> {
            var aa = next.part(a);
            return row -> make.apply(aa.read(row));
        });
    }

    /** {@return a projection into a record of 2 components} */
    public static <A, B, R> Projection<R> into(Constructors.Of2<A, B, R> make, Selectable<A> a, Selectable<B> b) {
        return Projection.of(List.of(a, b), next -> {
            var aa = next.part(a);
            var bb = next.part(b);
            return row -> make.apply(aa.read(row), bb.read(row));
        });
    }

    /** {@return a projection into a record of 3 components} */
    public static <A, B, C, R> Projection<R> into(
            Constructors.Of3<A, B, C, R> make, Selectable<A> a, Selectable<B> b, Selectable<C> c) {
        return Projection.of(List.of(a, b, c), next -> {
            var aa = next.part(a);
            var bb = next.part(b);
            var cc = next.part(c);
            return row -> make.apply(aa.read(row), bb.read(row), cc.read(row));
        });
    }

    /** {@return a projection into a record of 4 components} */
    public static <A, B, C, D, R> Projection<R> into(
            Constructors.Of4<A, B, C, D, R> make, Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d) {
        return Projection.of(List.of(a, b, c, d), next -> {
            var aa = next.part(a);
            var bb = next.part(b);
            var cc = next.part(c);
            var dd = next.part(d);
            return row -> make.apply(aa.read(row), bb.read(row), cc.read(row), dd.read(row));
        });
    }

    /** {@return a projection into a record of 5 components} */
    public static <A, B, C, D, E, R> Projection<R> into(
            Constructors.Of5<A, B, C, D, E, R> make,
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e) {
        return Projection.of(List.of(a, b, c, d, e), next -> {
            var aa = next.part(a);
            var bb = next.part(b);
            var cc = next.part(c);
            var dd = next.part(d);
            var ee = next.part(e);
            return row -> make.apply(aa.read(row), bb.read(row), cc.read(row), dd.read(row), ee.read(row));
        });
    }

    /** {@return a projection into a record of 6 components} */
    public static <A, B, C, D, E, F, R> Projection<R> into(
            Constructors.Of6<A, B, C, D, E, F, R> make,
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f) {
        return Projection.of(List.of(a, b, c, d, e, f), next -> {
            var aa = next.part(a);
            var bb = next.part(b);
            var cc = next.part(c);
            var dd = next.part(d);
            var ee = next.part(e);
            var ff = next.part(f);
            return row ->
                    make.apply(aa.read(row), bb.read(row), cc.read(row), dd.read(row), ee.read(row), ff.read(row));
        });
    }

    /** {@return a projection into a record of 7 components} */
    public static <A, B, C, D, E, F, G, R> Projection<R> into(
            Constructors.Of7<A, B, C, D, E, F, G, R> make,
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g) {
        return Projection.of(List.of(a, b, c, d, e, f, g), next -> {
            var aa = next.part(a);
            var bb = next.part(b);
            var cc = next.part(c);
            var dd = next.part(d);
            var ee = next.part(e);
            var ff = next.part(f);
            var gg = next.part(g);
            return row -> make.apply(
                    aa.read(row), bb.read(row), cc.read(row), dd.read(row), ee.read(row), ff.read(row), gg.read(row));
        });
    }

    /** {@return a projection into a record of 8 components} */
    public static <A, B, C, D, E, F, G, H, R> Projection<R> into(
            Constructors.Of8<A, B, C, D, E, F, G, H, R> make,
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h) {
        return Projection.of(List.of(a, b, c, d, e, f, g, h), next -> {
            var aa = next.part(a);
            var bb = next.part(b);
            var cc = next.part(c);
            var dd = next.part(d);
            var ee = next.part(e);
            var ff = next.part(f);
            var gg = next.part(g);
            var hh = next.part(h);
            return row -> make.apply(
                    aa.read(row),
                    bb.read(row),
                    cc.read(row),
                    dd.read(row),
                    ee.read(row),
                    ff.read(row),
                    gg.read(row),
                    hh.read(row));
        });
    }

    /** {@return a projection into a record of 9 components} */
    public static <A, B, C, D, E, F, G, H, I, R> Projection<R> into(
            Constructors.Of9<A, B, C, D, E, F, G, H, I, R> make,
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h,
            Selectable<I> i) {
        return Projection.of(List.of(a, b, c, d, e, f, g, h, i), next -> {
            var aa = next.part(a);
            var bb = next.part(b);
            var cc = next.part(c);
            var dd = next.part(d);
            var ee = next.part(e);
            var ff = next.part(f);
            var gg = next.part(g);
            var hh = next.part(h);
            var ii = next.part(i);
            return row -> make.apply(
                    aa.read(row),
                    bb.read(row),
                    cc.read(row),
                    dd.read(row),
                    ee.read(row),
                    ff.read(row),
                    gg.read(row),
                    hh.read(row),
                    ii.read(row));
        });
    }

    /** {@return a projection into a record of 10 components} */
    public static <A, B, C, D, E, F, G, H, I, J, R> Projection<R> into(
            Constructors.Of10<A, B, C, D, E, F, G, H, I, J, R> make,
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h,
            Selectable<I> i,
            Selectable<J> j) {
        return Projection.of(List.of(a, b, c, d, e, f, g, h, i, j), next -> {
            var aa = next.part(a);
            var bb = next.part(b);
            var cc = next.part(c);
            var dd = next.part(d);
            var ee = next.part(e);
            var ff = next.part(f);
            var gg = next.part(g);
            var hh = next.part(h);
            var ii = next.part(i);
            var jj = next.part(j);
            return row -> make.apply(
                    aa.read(row),
                    bb.read(row),
                    cc.read(row),
                    dd.read(row),
                    ee.read(row),
                    ff.read(row),
                    gg.read(row),
                    hh.read(row),
                    ii.read(row),
                    jj.read(row));
        });
    }

    /** {@return a projection into a record of 11 components} */
    public static <A, B, C, D, E, F, G, H, I, J, K, R> Projection<R> into(
            Constructors.Of11<A, B, C, D, E, F, G, H, I, J, K, R> make,
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h,
            Selectable<I> i,
            Selectable<J> j,
            Selectable<K> k) {
        return Projection.of(List.of(a, b, c, d, e, f, g, h, i, j, k), next -> {
            var aa = next.part(a);
            var bb = next.part(b);
            var cc = next.part(c);
            var dd = next.part(d);
            var ee = next.part(e);
            var ff = next.part(f);
            var gg = next.part(g);
            var hh = next.part(h);
            var ii = next.part(i);
            var jj = next.part(j);
            var kk = next.part(k);
            return row -> make.apply(
                    aa.read(row),
                    bb.read(row),
                    cc.read(row),
                    dd.read(row),
                    ee.read(row),
                    ff.read(row),
                    gg.read(row),
                    hh.read(row),
                    ii.read(row),
                    jj.read(row),
                    kk.read(row));
        });
    }

    /** {@return a projection into a record of 12 components} */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, R> Projection<R> into(
            Constructors.Of12<A, B, C, D, E, F, G, H, I, J, K, L, R> make,
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h,
            Selectable<I> i,
            Selectable<J> j,
            Selectable<K> k,
            Selectable<L> l) {
        return Projection.of(List.of(a, b, c, d, e, f, g, h, i, j, k, l), next -> {
            var aa = next.part(a);
            var bb = next.part(b);
            var cc = next.part(c);
            var dd = next.part(d);
            var ee = next.part(e);
            var ff = next.part(f);
            var gg = next.part(g);
            var hh = next.part(h);
            var ii = next.part(i);
            var jj = next.part(j);
            var kk = next.part(k);
            var ll = next.part(l);
            return row -> make.apply(
                    aa.read(row),
                    bb.read(row),
                    cc.read(row),
                    dd.read(row),
                    ee.read(row),
                    ff.read(row),
                    gg.read(row),
                    hh.read(row),
                    ii.read(row),
                    jj.read(row),
                    kk.read(row),
                    ll.read(row));
        });
    }

    /** {@return a projection into a record of 13 components} */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, R> Projection<R> into(
            Constructors.Of13<A, B, C, D, E, F, G, H, I, J, K, L, M, R> make,
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h,
            Selectable<I> i,
            Selectable<J> j,
            Selectable<K> k,
            Selectable<L> l,
            Selectable<M> m) {
        return Projection.of(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m), next -> {
            var aa = next.part(a);
            var bb = next.part(b);
            var cc = next.part(c);
            var dd = next.part(d);
            var ee = next.part(e);
            var ff = next.part(f);
            var gg = next.part(g);
            var hh = next.part(h);
            var ii = next.part(i);
            var jj = next.part(j);
            var kk = next.part(k);
            var ll = next.part(l);
            var mm = next.part(m);
            return row -> make.apply(
                    aa.read(row),
                    bb.read(row),
                    cc.read(row),
                    dd.read(row),
                    ee.read(row),
                    ff.read(row),
                    gg.read(row),
                    hh.read(row),
                    ii.read(row),
                    jj.read(row),
                    kk.read(row),
                    ll.read(row),
                    mm.read(row));
        });
    }

    /** {@return a projection into a record of 14 components} */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, R> Projection<R> into(
            Constructors.Of14<A, B, C, D, E, F, G, H, I, J, K, L, M, N, R> make,
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h,
            Selectable<I> i,
            Selectable<J> j,
            Selectable<K> k,
            Selectable<L> l,
            Selectable<M> m,
            Selectable<N> n) {
        return Projection.of(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n), next -> {
            var aa = next.part(a);
            var bb = next.part(b);
            var cc = next.part(c);
            var dd = next.part(d);
            var ee = next.part(e);
            var ff = next.part(f);
            var gg = next.part(g);
            var hh = next.part(h);
            var ii = next.part(i);
            var jj = next.part(j);
            var kk = next.part(k);
            var ll = next.part(l);
            var mm = next.part(m);
            var nn = next.part(n);
            return row -> make.apply(
                    aa.read(row),
                    bb.read(row),
                    cc.read(row),
                    dd.read(row),
                    ee.read(row),
                    ff.read(row),
                    gg.read(row),
                    hh.read(row),
                    ii.read(row),
                    jj.read(row),
                    kk.read(row),
                    ll.read(row),
                    mm.read(row),
                    nn.read(row));
        });
    }

    /** {@return a projection into a record of 15 components} */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, R> Projection<R> into(
            Constructors.Of15<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, R> make,
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h,
            Selectable<I> i,
            Selectable<J> j,
            Selectable<K> k,
            Selectable<L> l,
            Selectable<M> m,
            Selectable<N> n,
            Selectable<O> o) {
        return Projection.of(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o), next -> {
            var aa = next.part(a);
            var bb = next.part(b);
            var cc = next.part(c);
            var dd = next.part(d);
            var ee = next.part(e);
            var ff = next.part(f);
            var gg = next.part(g);
            var hh = next.part(h);
            var ii = next.part(i);
            var jj = next.part(j);
            var kk = next.part(k);
            var ll = next.part(l);
            var mm = next.part(m);
            var nn = next.part(n);
            var oo = next.part(o);
            return row -> make.apply(
                    aa.read(row),
                    bb.read(row),
                    cc.read(row),
                    dd.read(row),
                    ee.read(row),
                    ff.read(row),
                    gg.read(row),
                    hh.read(row),
                    ii.read(row),
                    jj.read(row),
                    kk.read(row),
                    ll.read(row),
                    mm.read(row),
                    nn.read(row),
                    oo.read(row));
        });
    }
}
