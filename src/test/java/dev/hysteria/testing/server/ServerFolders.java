package dev.hysteria.testing.server;

import java.nio.file.Path;

/**
 * Where a server that runs has its things.
 *
 * @param home its unpacked programs, shared by all runs
 * @param data its data, of this run only
 */
record ServerFolders(Path home, Path data) {}
