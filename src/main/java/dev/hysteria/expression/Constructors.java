package dev.hysteria.expression;

/**
 * Constructors and other functions by the number of their arguments, so that {@link Projections} can check a reference such as {@code
 * User::new} against what is selected. An argument is null where what was read is null.
 */
public final class Constructors {

    private Constructors() {}

    /** A function of 1 argument. */
    @FunctionalInterface
    public interface Of1<A, R> {
        /** {@return the result for these arguments} */
        R apply(A a);
    }

    /** A function of 2 arguments. */
    @FunctionalInterface
    public interface Of2<A, B, R> {
        /** {@return the result for these arguments} */
        R apply(A a, B b);
    }

    /** A function of 3 arguments. */
    @FunctionalInterface
    public interface Of3<A, B, C, R> {
        /** {@return the result for these arguments} */
        R apply(A a, B b, C c);
    }

    /** A function of 4 arguments. */
    @FunctionalInterface
    public interface Of4<A, B, C, D, R> {
        /** {@return the result for these arguments} */
        R apply(A a, B b, C c, D d);
    }

    /** A function of 5 arguments. */
    @FunctionalInterface
    public interface Of5<A, B, C, D, E, R> {
        /** {@return the result for these arguments} */
        R apply(A a, B b, C c, D d, E e);
    }

    /** A function of 6 arguments. */
    @FunctionalInterface
    public interface Of6<A, B, C, D, E, F, R> {
        /** {@return the result for these arguments} */
        R apply(A a, B b, C c, D d, E e, F f);
    }

    /** A function of 7 arguments. */
    @FunctionalInterface
    public interface Of7<A, B, C, D, E, F, G, R> {
        /** {@return the result for these arguments} */
        R apply(A a, B b, C c, D d, E e, F f, G g);
    }

    /** A function of 8 arguments. */
    @FunctionalInterface
    public interface Of8<A, B, C, D, E, F, G, H, R> {
        /** {@return the result for these arguments} */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h);
    }

    /** A function of 9 arguments. */
    @FunctionalInterface
    public interface Of9<A, B, C, D, E, F, G, H, I, R> {
        /** {@return the result for these arguments} */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i);
    }

    /** A function of 10 arguments. */
    @FunctionalInterface
    public interface Of10<A, B, C, D, E, F, G, H, I, J, R> {
        /** {@return the result for these arguments} */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j);
    }

    /** A function of 11 arguments. */
    @FunctionalInterface
    public interface Of11<A, B, C, D, E, F, G, H, I, J, K, R> {
        /** {@return the result for these arguments} */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k);
    }

    /** A function of 12 arguments. */
    @FunctionalInterface
    public interface Of12<A, B, C, D, E, F, G, H, I, J, K, L, R> {
        /** {@return the result for these arguments} */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l);
    }

    /** A function of 13 arguments. */
    @FunctionalInterface
    public interface Of13<A, B, C, D, E, F, G, H, I, J, K, L, M, R> {
        /** {@return the result for these arguments} */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m);
    }

    /** A function of 14 arguments. */
    @FunctionalInterface
    public interface Of14<A, B, C, D, E, F, G, H, I, J, K, L, M, N, R> {
        /** {@return the result for these arguments} */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m, N n);
    }

    /** A function of 15 arguments. */
    @FunctionalInterface
    public interface Of15<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, R> {
        /** {@return the result for these arguments} */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m, N n, O o);
    }

    /** A function of 16 arguments. */
    @FunctionalInterface
    public interface Of16<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, R> {
        /** {@return the result for these arguments} */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m, N n, O o, P p);
    }

    /** A function of 17 arguments. */
    @FunctionalInterface
    public interface Of17<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R> {
        /** {@return the result for these arguments} */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m, N n, O o, P p, Q q);
    }

    /** A function of 18 arguments. */
    @FunctionalInterface
    public interface Of18<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, R> {
        /** {@return the result for these arguments} */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m, N n, O o, P p, Q q, S s);
    }

    /** A function of 19 arguments. */
    @FunctionalInterface
    public interface Of19<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, T, R> {
        /** {@return the result for these arguments} */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m, N n, O o, P p, Q q, S s, T t);
    }

    /** A function of 20 arguments. */
    @FunctionalInterface
    public interface Of20<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, T, U, R> {
        /** {@return the result for these arguments} */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m, N n, O o, P p, Q q, S s, T t, U u);
    }

    /** A function of 21 arguments. */
    @FunctionalInterface
    public interface Of21<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, T, U, V, R> {
        /** {@return the result for these arguments} */
        R apply(
                A a,
                B b,
                C c,
                D d,
                E e,
                F f,
                G g,
                H h,
                I i,
                J j,
                K k,
                L l,
                M m,
                N n,
                O o,
                P p,
                Q q,
                S s,
                T t,
                U u,
                V v);
    }

    /** A function of 22 arguments. */
    @FunctionalInterface
    public interface Of22<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, T, U, V, W, R> {
        /** {@return the result for these arguments} */
        R apply(
                A a,
                B b,
                C c,
                D d,
                E e,
                F f,
                G g,
                H h,
                I i,
                J j,
                K k,
                L l,
                M m,
                N n,
                O o,
                P p,
                Q q,
                S s,
                T t,
                U u,
                V v,
                W w);
    }
}
