package dev.briefing.bench;

/**
 * What one run of a whole process took.
 *
 * @param wall seconds
 * @param cpu seconds, of the user and of the system
 * @param peak MiB of memory at most; 0 where the system does not tell
 */
record Cost(double wall, double cpu, double peak) {}
