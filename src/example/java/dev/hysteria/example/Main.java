package dev.hysteria.example;

/** The example application's entry point. */
public final class Main {
    private Main() {}

    /** Prints one line, until the example is written. */
    public static void main(String[] arguments) {
        System.out.println("Hysteria ORM: the example is not written yet.");
    }
}
