import type { Check } from '../standing';

/** Each body has had the composition before it, by the day. */
export const anchoredWith: Check<'anchoredWith'> = ({ demand, bodies }, { group, facts, date }) =>
  bodies
    .filter((body) => !facts.anchorings.some((anchoring) => anchoring.body === body && anchoring.date <= date))
    .map((body) => ({ kind: 'notAnchored', groupKey: group.key, demand, since: '', body }));
