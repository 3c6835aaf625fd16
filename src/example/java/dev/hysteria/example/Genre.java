package dev.hysteria.example;

/** Where a book stands in the library. */
enum Genre {
    NOVEL,
    GOTHIC,
    ADVENTURE,
    MYSTERY,
    SCIENCE_FICTION,
    FANTASY
}
