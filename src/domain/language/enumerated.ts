/** *a, b och c*: the parts as Swedish running text lists them. */
export function enumerated(parts: readonly string[]): string {
  const last = parts[parts.length - 1] ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} och ${last}`;
}
