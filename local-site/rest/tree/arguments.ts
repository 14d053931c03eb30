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

/** Which arguments were given and never looked at. */
export interface Unread {
  readonly positional: boolean;
  readonly named: boolean;
}

/** Arguments that know whether anybody looked at them; a look at either kind is a look at both. */
export function watched(args: Arguments): { readonly args: Arguments; readonly unread: () => Unread } {
  let isRead = false;
  const read = <Kind>(kind: Kind): Kind => {
    isRead = true;
    return kind;
  };
  return {
    args: { get positional() { return read(args.positional); }, get named() { return read(args.named); } },
    unread: () => ({ positional: !isRead && args.positional.length > 0, named: !isRead && args.named.size > 0 })
  };
}
