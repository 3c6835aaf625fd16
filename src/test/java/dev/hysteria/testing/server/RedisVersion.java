package dev.hysteria.testing.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A Redis server's version, asked in its own protocol so that no client is needed. */
final class RedisVersion {
    private static final String FIELD = "redis_version:";

    private RedisVersion() {}

    /** The version of the server at a URL such as {@code redis://user:password@host:6379}. */
    static String of(URI url) throws IOException {
        String[] credentials =
                url.getUserInfo() == null ? new String[0] : url.getUserInfo().split(":", 2);
        return of(
                url.getHost(),
                url.getPort() < 0 ? 6379 : url.getPort(),
                credentials.length == 2 ? credentials[0] : "",
                credentials.length == 2 ? credentials[1] : "");
    }

    static String of(String host, int port, String user, String password) throws IOException {
        try (Socket socket = new Socket(host, port);
                Writer writer = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            socket.setSoTimeout(5_000);
            writer.write(password.isEmpty() ? "" : "AUTH " + (user.isEmpty() ? "" : user + " ") + password + "\r\n");
            writer.write("INFO server\r\n");
            writer.flush();
            return version(reader);
        }
    }

    private static String version(BufferedReader reader) throws IOException {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.startsWith("-")) {
                throw new IOException(line);
            }
            if (line.startsWith(FIELD)) {
                return line.substring(FIELD.length());
            }
        }
        throw new IOException("no " + FIELD + " in the answer to INFO");
    }
}
