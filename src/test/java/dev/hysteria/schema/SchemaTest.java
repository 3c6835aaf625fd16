package dev.hysteria.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SchemaTest {
    @Test
    void builds() {
        assertThat(Users.USERS.columns()).hasSize(9);
        assertThat(Posts.POSTS.columns()).hasSize(3);
    }
}
