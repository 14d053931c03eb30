import * as React from 'react';
import type { Nomination } from '../../domain/nomination/nomination';
import type { QueueOrder } from '../../domain/nomination/nominationQueue';
import { distinctNames } from '../../domain/roster/distinctNames';
import { regionNamed } from '../../domain/roster/regionNamed';
import type { Group } from '../../domain/roster/roster';
import { nominationStrings } from '../../loc/nominations/strings';
import { formatDate } from '../language/formatDate';
import { inSentence } from '../language/inSentence';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';

export interface NominationWords {
  group(key: string): string;
  /** Heading of a queue. */
  queue(key: string, order: QueueOrder): string;
  /** What the nomination is to, e.g. *NAG Astma hos barn, barnläkare*. */
  about(nomination: Nomination): string;
  /** How it stands, sentence by sentence. */
  standing(nomination: Nomination): readonly string[];
}

export function useNominationWords(groups: readonly Group[]): NominationWords {
  const strings = useStrings(nominationStrings);
  const language = useLanguage();
  const names = React.useMemo(() => distinctNames(groups), [groups]);
  const group = (key: string): string => names.get(key) ?? key;
  const waiting = ({ next, decidingBodies }: Nomination): string => {
    if (next === null) return '';
    if (next !== 'decision') return strings.waiting[next];
    return decidingBodies.length === 0 ? strings.noBody : strings.waitsForBody(inSentence(decidingBodies.map(group), strings.or));
  };
  return {
    group,
    queue: (key, order) => {
      if (order === 'region') return regionNamed(key);
      if (key === '') return strings.nobodyYet;
      return key.startsWith('region:') ? regionNamed(key.slice('region:'.length)) : group(key);
    },
    about: ({ groupKey, need: { profession }, regionKey }) => [group(groupKey), profession, regionNamed(regionKey)].filter(Boolean).join(' · '),
    standing: (nomination) => {
      const { proposals, decision, need, next } = nomination;
      const last = proposals[proposals.length - 1];
      return [
        last ? strings.outcomes[last.outcome](last.proposal.name) : '',
        decision && next !== 'proposal' ? strings.decidedOn(formatDate(decision.date, language), decision.paragraph) : '',
        waiting(nomination),
        need.neededFrom === '' || next !== 'proposal' ? '' : strings.neededFrom(formatDate(need.neededFrom, language))
      ].filter(Boolean);
    }
  };
}
