package dev.hysteria.example;

/** Where a member lives. */
record Address(String street, String city) {}
