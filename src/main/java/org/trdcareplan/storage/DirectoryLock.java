package org.trdcareplan.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One server per data directory. The operating system releases the lock when the JVM ends, however it ends; the file
 * holds the process id of whoever has it.
 */
final class DirectoryLock implements AutoCloseable {

    /**
     * The JVM's own locks: where locks are POSIX ones, merely opening and closing the file a second time in this JVM
     * would release the first.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    /** Locked far behind the content, since Windows lets nobody read a locked byte. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;
    private boolean released;

    private DirectoryLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static DirectoryLock take(Path file) {
        if (!HELD_HERE.add(file)) {
            throw inUse(file, Long.toString(ProcessHandle.current().pid()));
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                throw inUse(file, Files.readString(file).strip());
            }
            channel.truncate(0)
                    .write(ByteBuffer.wrap(
                            Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new DirectoryLock(file, channel);
        } catch (IOException e) {
            release(file, channel);
            throw new StorageUnavailableException(
                    "Cannot lock %s (%s): make the directory writable for this user or choose another"
                            .formatted(file, e),
                    e);
        } catch (RuntimeException e) {
            release(file, channel);
            throw e;
        }
    }

    @Override
    public synchronized void close() {
        if (!released) {
            released = true;
            release(file, channel);
        }
    }

    private static void release(Path file, FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD_HERE.remove(file);
        }
    }

    private static StorageUnavailableException inUse(Path file, String pid) {
        return new StorageUnavailableException(("The data directory %s is in use by another server (process %s):"
                        + " stop that one, or choose another data directory")
                .formatted(file.getParent(), pid.isEmpty() ? "unknown" : pid));
    }
}
