/** What sessions of the front door do, on every database that can be had. */
@NullMarked
package dev.hysteria.session;

import org.jspecify.annotations.NullMarked;
