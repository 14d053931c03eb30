/** Milliseconds of quiet after the last keystroke before a section is sent. */
export const quietTime = 800;

/** Milliseconds before each attempt after a passing failure; the last one is repeated. */
const pauses = [2_000, 5_000, 15_000, 30_000, 60_000];

/** @param failures in a row, at least 1 */
export function pauseAfter(failures: number): number {
  return pauses[Math.min(failures, pauses.length) - 1] ?? quietTime;
}
