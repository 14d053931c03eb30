import { wholeWords } from '../importing/language/wholeWords';
import type { Group, GroupKind } from '../roster/roster';
import { normalSentence } from './normalSentence';

/** How a mandate speaks of the body that gave it without naming it. */
const kindWords: Partial<Readonly<Record<GroupKind, RegExp>>> = {
  samverkansnamnd: wholeWords('samverkansnämnden'),
  regionsjukvardsledning: wholeWords('regionsjukvårdsledningen|RSL|ledningsgruppen'),
  kunskapsrad: wholeWords('kunskapsråd(?:et|en)?'),
  rpo: wholeWords('RPO|(?:regionalt |regionala )?programområdet?'),
  rsg: wholeWords('RSG|samverkansgruppen'),
  stab: wholeWords('staben')
};

/** Keys of the bodies a receiver's words mean to a group. */
export type ReceiverBodies = (receiver: string, group: Group) => readonly string[];

/**
 * Finds the bodies whose name stands in a receiver's words, else the mandators that the words speak of by kind. Made
 * once for all groups: the same words come again and again.
 * @param bodies every body there is
 */
export function bodiesNamed(bodies: readonly Group[]): ReceiverBodies {
  const byKey = new Map(bodies.map((body) => [body.key, body]));
  const names = bodies.map(({ key, name }) => ({ key, name: normalSentence(name) })).filter(({ name }) => name !== '');
  const known = new Map<string, readonly string[]>();
  const named = (receiver: string): readonly string[] => {
    const words = normalSentence(receiver);
    const found = known.get(words) ?? names.filter(({ name }) => words.includes(name)).map(({ key }) => key);
    known.set(words, found);
    return found;
  };
  return (receiver, { mandators }) => {
    const found = receiver === '' ? [] : named(receiver);
    const isMeant = (key: string): boolean => {
      const kind = byKey.get(key)?.kind;
      return kind !== undefined && (kindWords[kind]?.test(receiver) ?? false);
    };
    return found.length > 0 ? found : mandators.filter(isMeant);
  };
}
