package dev.hysteria.testing.server;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import org.bson.Document;

/** A MongoDB server's version. */
final class MongoVersion {
    private MongoVersion() {}

    static String of(String url) throws IOException {
        try (MongoClient client = MongoClients.create(url)) {
            return client.getDatabase("admin")
                    .runCommand(new Document("buildInfo", 1))
                    .getString("version");
        } catch (MongoException failure) {
            throw new IOException(failure.getMessage(), failure);
        }
    }
}
