import type { TrailLine } from '../../../application/ports/documentBuilder';
import type { Trail } from '../../../domain/approval/trail';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { trailWords } from './trailWords';

/**
 * The trail as it stands in the appendix of an established mandate: what counted, in Swedish whoever
 * publishes.
 * @param names of groups and bodies by key
 */
export function describeTrail(trail: Trail, names: ReadonlyMap<string, string>): readonly TrailLine[] {
  const nameOf = (key: string): string => names.get(key) ?? key;
  const first = trail.events.find((event) => event.kind === 'submitted');
  const speech = {
    strings: decisionsStrings['sv-SE'].trail,
    language: 'sv-SE',
    nameOf,
    groupName: first?.kind === 'submitted' ? nameOf(first.groupKey) : ''
  } as const;
  return trail.events
    .filter((event) => event.kind !== 'ignored')
    .map((event) => {
      const { sentence, details } = trailWords(event, speech);
      return { date: event.at.slice(0, 10), text: [sentence, ...details.map(asSentence)].join(' ') };
    });
}

const asSentence = (detail: string): string => (/[.!?”]$/.test(detail) ? detail : `${detail}.`);
