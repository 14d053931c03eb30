/** Tells whoever runs the site what went wrong with a request, though not through its fault. */
export function reportError(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
}
