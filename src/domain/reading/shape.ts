/** Looks at a value out of stored JSON. @throws Error that names the place and what should stand there */
export type Check = (value: unknown, place: string) => void;

function refuse(place: string, wanted: string): never {
  throw new Error(`${place || 'The text'} is not ${wanted}.`);
}

export const text: Check = (value, place) => {
  if (typeof value !== 'string') refuse(place, 'a text');
};

export const truth: Check = (value, place) => {
  if (typeof value !== 'boolean') refuse(place, 'true or false');
};

export const wholeNumber: Check = (value, place) => {
  if (!Number.isSafeInteger(value)) refuse(place, 'a whole number');
};

export const oneOf =
  (words: readonly string[]): Check =>
  (value, place) => {
    if (!words.some((word) => word === value)) refuse(place, `one of ${words.join(', ')}`);
  };

/** One of a union's words, each named once: the compiler refuses a missing or unknown one. */
export const wordOf = <Word extends string>(words: Readonly<Record<Word, true>>): Check => oneOf(Object.keys(words));

export const orNull =
  (check: Check): Check =>
  (value, place) => {
    if (value !== null) check(value, place);
  };

/** For a property that may be absent. */
export const optional =
  (check: Check): Check =>
  (value, place) => {
    if (value !== undefined) check(value, place);
  };

export const listOf =
  (check: Check): Check =>
  (value, place) => {
    if (!Array.isArray(value)) refuse(place, 'a list');
    (value as readonly unknown[]).forEach((entry, index) => check(entry, `${place}[${index}]`));
  };

/** A check for every property of a type: the compiler refuses one that is forgotten. */
export type ShapeOf<T> = { readonly [K in keyof T]-?: Check };

/** An object with these properties and no others: what is not known would be lost when it is written again. */
export const objectOf =
  <T>(shape: ShapeOf<T>): Check =>
  (value, place) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(place, 'an object');
    const held = value as Readonly<Record<string, unknown>>;
    const at = (name: string): string => (place === '' ? name : `${place}.${name}`);
    for (const name of Object.keys(held)) {
      if (!Object.keys(shape).includes(name)) refuse(at(name), 'a property that is known');
    }
    for (const [name, check] of Object.entries<Check>(shape)) {
      check(held[name], at(name));
    }
  };

/** An object whose `kind` says which shape it has. */
export const byKind =
  <Kind extends string>(kinds: Readonly<Record<Kind, Check>>): Check =>
  (value, place) => {
    const kind: unknown = typeof value === 'object' && value !== null ? (value as { kind?: unknown }).kind : undefined;
    if (typeof kind !== 'string' || !Object.keys(kinds).includes(kind)) refuse(`${place}.kind`, `one of ${Object.keys(kinds).join(', ')}`);
    kinds[kind as Kind](value, place);
  };
