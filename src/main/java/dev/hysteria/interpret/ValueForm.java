package dev.hysteria.interpret;

/** How values get into a statement. */
enum ValueForm {
    /** Beside it, a placeholder in it. */
    PARAMETERS,
    /** Written into it: for data definition, which takes no parameters, and for reading. */
    LITERALS
}
