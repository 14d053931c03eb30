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

/**
 * Keys of the bodies a receiver's words mean: those whose name stands in them, else the mandators they speak of by kind.
 * @param bodies every body there is
 */
export function bodiesNamed(receiver: string, group: Group, bodies: readonly Group[]): readonly string[] {
  const words = normalSentence(receiver);
  if (words === '') {
    return [];
  }
  const named = bodies.filter(({ name }) => name !== '' && words.includes(normalSentence(name)));
  const meant = named.length > 0 ? named : bodies.filter(({ key, kind }) => group.mandators.includes(key) && kindWords[kind]?.test(receiver));
  return meant.map(({ key }) => key);
}
