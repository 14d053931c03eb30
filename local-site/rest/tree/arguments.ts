/** A literal of an address: quoted text, guid, number, yes/no or null. */
export type Literal = string | number | boolean | null;

/** The parentheses of one segment. Names match without regard to case. */
export interface Arguments {
  readonly positional: readonly Literal[];
  readonly named: ReadonlyMap<string, Literal>;
}

export const NO_ARGUMENTS: Arguments = { positional: [], named: new Map() };

/** The argument by name, or by position where the caller gave no names. */
export function argument(args: Arguments, name: string, position = 0): Literal | undefined {
  const named = args.named.get(name.toLowerCase());
  return named !== undefined ? named : args.positional[position];
}
