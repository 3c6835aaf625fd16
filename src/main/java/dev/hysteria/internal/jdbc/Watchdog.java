package dev.hysteria.internal.jdbc;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Cancels statements that take too long.
 *
 * <p>A driver's own query timeout counts whole seconds, and one driver takes it for the time to wait for a lock. Its thread
 * starts with the first statement that has a limit, and ends when it has had nothing to do for a while.
 */
final class Watchdog {
    private static final Duration IDLE = Duration.ofSeconds(10);

    private final ScheduledThreadPoolExecutor timer;

    Watchdog() {
        timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("hysteria-watchdog").factory());
        timer.setKeepAliveTime(IDLE.toMillis(), TimeUnit.MILLISECONDS);
        timer.allowCoreThreadTimeOut(true);
        timer.setRemoveOnCancelPolicy(true);
    }

    /** {@return the watch over a statement, to be closed when it has ended} */
    Watch watch(Cancellation cancellation, Duration limit) {
        Watch watch = new Watch(cancellation);
        watch.alarm = timer.schedule(watch::bark, limit.toNanos(), TimeUnit.NANOSECONDS);
        return watch;
    }

    /** How what runs is stopped, from another thread. */
    @FunctionalInterface
    interface Cancellation {
        void cancel() throws SQLException;
    }

    /** One statement under watch. */
    static final class Watch implements AutoCloseable {
        private final Cancellation cancellation;
        private volatile @Nullable ScheduledFuture<?> alarm;
        private boolean over;
        private boolean barked;

        private Watch(Cancellation cancellation) {
            this.cancellation = cancellation;
        }

        /** {@return whether the statement was cancelled} */
        synchronized boolean barked() {
            return barked;
        }

        // The lock is held while the driver cancels, so that the connection's next statement begins after it.
        private synchronized void bark() {
            if (over) {
                return;
            }
            barked = true;
            try {
                cancellation.cancel();
            } catch (SQLException failure) {
                // The statement goes on, and ends as it ends.
                return;
            }
        }

        @Override
        public synchronized void close() {
            over = true;
            ScheduledFuture<?> set = alarm;
            if (set != null) {
                set.cancel(false);
            }
        }
    }
}
