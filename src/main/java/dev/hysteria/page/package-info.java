/**
 * What a part of a long result is asked for by, and what is answered: pages by number, with a total, and pages by key, with signed cursors.
 *
 * <p>Central types: {@link dev.hysteria.page.PageRequest} and {@link dev.hysteria.page.Page}. They are values; a session reads them. Nothing
 * here knows queries.
 */
@NullMarked
package dev.hysteria.page;

import org.jspecify.annotations.NullMarked;
