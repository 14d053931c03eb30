import type { Person } from './roster';

/** The key that a person goes by, with those joined with another under that other one's. */
export function keyOfJoined(people: readonly Person[]): (personKey: string) => string {
  const joined = new Map(people.flatMap(({ key, samePersonAs }) => (samePersonAs ? [[key, samePersonAs] as const] : [])));
  return (personKey) => {
    const path = [personKey];
    for (;;) {
      const next = joined.get(path[path.length - 1] ?? '');
      if (next === undefined) return path[path.length - 1] ?? personKey;
      // Some who name each other in a circle, by two who joined them at once, go by the first of their keys.
      if (path.includes(next)) return [...path.slice(path.indexOf(next))].sort()[0] ?? next;
      path.push(next);
    }
  };
}
