/** A property name as the service spells it; names of built-in properties match without regard to case. */
export function findName(names: readonly string[], wanted: string): string | undefined {
  if (names.includes(wanted)) return wanted;
  const folded = wanted.toLowerCase();
  return names.find(name => name.toLowerCase() === folded);
}
