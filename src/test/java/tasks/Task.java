// region task
package tasks;

import java.time.LocalDate;

public record Task(
        Long id, long projectId, String title, Priority priority, int minutes, LocalDate due, boolean done) {}
// endregion
