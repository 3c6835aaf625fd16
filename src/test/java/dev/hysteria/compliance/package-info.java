/** The acceptance scenarios: the same tests on every database that can be had, each tagged with the number it shows. */
package dev.hysteria.compliance;
