package dev.hysteria.testing.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * How one server that comes in a jar is unpacked, initialised and started.
 *
 * <p>What {@link #unpack} and {@link #initialise} make is kept in a cache for the next runs: whoever changes what they
 * do raises {@link #recipe}.
 */
interface EmbeddedServer {
    /** The name of its process and folders, such as {@code postgres}. */
    String name();

    /** The jar that holds it. */
    BinaryJar jar() throws IOException;

    /** The number of what {@link #unpack} and {@link #initialise} do, so that a cache made differently is not used. */
    int recipe();

    /** Unpacks the jar into {@code home}, an empty folder. */
    void unpack(BinaryJar jar, Path home) throws IOException;

    /** Fills {@code data}, an empty folder, with a new database whose administrator has this password. */
    void initialise(Path home, Path data, String password) throws IOException;

    /** The command that serves {@code data} on a port of 127.0.0.1 until it is stopped. */
    List<String> command(ServerFolders folders, int port);

    /** The name of the signal that stops it at once; its data is not needed any more. */
    String stopSignal();

    /** Where its administrator's database is reached. */
    String url(int port, String password);

    /** The administrator's name. */
    String user();

    /** The version it tells of itself, as soon as it answers. */
    String version(int port, String password) throws Exception;
}
