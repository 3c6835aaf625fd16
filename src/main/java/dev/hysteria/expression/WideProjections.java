package dev.hysteria.expression;

import java.util.List;

/** Projections of 16 to 22 arguments, which {@link Projections} offers beside its own. */
public sealed class WideProjections permits Projections {

    WideProjections() {}

    /** {@return a projection into a record of 16 components} */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, R> Projection<R> into(
            Constructors.Of16<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, R> make,
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
            Selectable<O> o,
            Selectable<P> p) {
        return Projection.of(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p), next -> {
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
            var pp = next.part(p);
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
                    oo.read(row),
                    pp.read(row));
        });
    }

    /** {@return a projection into a record of 17 components} */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R> Projection<R> into(
            Constructors.Of17<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R> make,
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
            Selectable<O> o,
            Selectable<P> p,
            Selectable<Q> q) {
        return Projection.of(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q), next -> {
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
            var pp = next.part(p);
            var qq = next.part(q);
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
                    oo.read(row),
                    pp.read(row),
                    qq.read(row));
        });
    }

    /** {@return a projection into a record of 18 components} */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, R> Projection<R> into(
            Constructors.Of18<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, R> make,
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
            Selectable<O> o,
            Selectable<P> p,
            Selectable<Q> q,
            Selectable<S> s) {
        return Projection.of(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, s), next -> {
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
            var pp = next.part(p);
            var qq = next.part(q);
            var ss = next.part(s);
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
                    oo.read(row),
                    pp.read(row),
                    qq.read(row),
                    ss.read(row));
        });
    }

    /** {@return a projection into a record of 19 components} */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, T, R> Projection<R> into(
            Constructors.Of19<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, T, R> make,
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
            Selectable<O> o,
            Selectable<P> p,
            Selectable<Q> q,
            Selectable<S> s,
            Selectable<T> t) {
        return Projection.of(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, s, t), next -> {
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
            var pp = next.part(p);
            var qq = next.part(q);
            var ss = next.part(s);
            var tt = next.part(t);
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
                    oo.read(row),
                    pp.read(row),
                    qq.read(row),
                    ss.read(row),
                    tt.read(row));
        });
    }

    /** {@return a projection into a record of 20 components} */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, T, U, R> Projection<R> into(
            Constructors.Of20<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, T, U, R> make,
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
            Selectable<O> o,
            Selectable<P> p,
            Selectable<Q> q,
            Selectable<S> s,
            Selectable<T> t,
            Selectable<U> u) {
        return Projection.of(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, s, t, u), next -> {
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
            var pp = next.part(p);
            var qq = next.part(q);
            var ss = next.part(s);
            var tt = next.part(t);
            var uu = next.part(u);
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
                    oo.read(row),
                    pp.read(row),
                    qq.read(row),
                    ss.read(row),
                    tt.read(row),
                    uu.read(row));
        });
    }

    /** {@return a projection into a record of 21 components} */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, T, U, V, R> Projection<R> into(
            Constructors.Of21<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, T, U, V, R> make,
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
            Selectable<O> o,
            Selectable<P> p,
            Selectable<Q> q,
            Selectable<S> s,
            Selectable<T> t,
            Selectable<U> u,
            Selectable<V> v) {
        return Projection.of(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, s, t, u, v), next -> {
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
            var pp = next.part(p);
            var qq = next.part(q);
            var ss = next.part(s);
            var tt = next.part(t);
            var uu = next.part(u);
            var vv = next.part(v);
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
                    oo.read(row),
                    pp.read(row),
                    qq.read(row),
                    ss.read(row),
                    tt.read(row),
                    uu.read(row),
                    vv.read(row));
        });
    }

    /** {@return a projection into a record of 22 components} */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, T, U, V, W, R> Projection<R> into(
            Constructors.Of22<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, T, U, V, W, R> make,
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
            Selectable<O> o,
            Selectable<P> p,
            Selectable<Q> q,
            Selectable<S> s,
            Selectable<T> t,
            Selectable<U> u,
            Selectable<V> v,
            Selectable<W> w) {
        return Projection.of(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, s, t, u, v, w), next -> {
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
            var pp = next.part(p);
            var qq = next.part(q);
            var ss = next.part(s);
            var tt = next.part(t);
            var uu = next.part(u);
            var vv = next.part(v);
            var ww = next.part(w);
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
                    oo.read(row),
                    pp.read(row),
                    qq.read(row),
                    ss.read(row),
                    tt.read(row),
                    uu.read(row),
                    vv.read(row),
                    ww.read(row));
        });
    }
}
