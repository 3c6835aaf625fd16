package dev.hysteria.architecture.broken.query;

/** Prints, and a stack trace too. */
public final class Prints {
    private Prints() {}

    static void print() {
        System.out.println("printed");
    }

    static void trace(RuntimeException failure) {
        failure.printStackTrace();
    }
}
