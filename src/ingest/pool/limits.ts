/**
 * How long the reading of one document may take. Reports take some tens of milliseconds, long PDFs a second or two; the
 * promise is a diagnostic within ten seconds, the start and the end of the program included.
 */
export const TIME_LIMIT_MS = 6000;

/** What a reading process may keep on its heap; reports take some tens of megabytes beyond the program's own forty. */
export const HEAP_LIMIT_MB = 512;

/** What it may take in all: the heap twice over while it is tidied up, and buffers, which are no part of it. */
export const MEMORY_LIMIT_MB = 1536;
