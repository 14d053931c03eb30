import type { Answers, DeviationAnswer, OwnBlock, OwnText } from '../mandate/answer';
import { arrangementKey, deviationKey } from '../mandate/deviationKey';
import { emptyAnswer } from '../mandate/emptyAnswer';
import type { MandateDraft } from '../mandate/mandate';
import type { Revision, RevisionSlot } from './revision';

type Choose = <Value>(slot: { readonly changeId: string | null; readonly accepted: Value; readonly declined: Value }) => Value;

/** The text with more at its place. */
function withMore(texts: readonly OwnText[], place: number, blocks: readonly OwnBlock[]): readonly OwnText[] {
  const there = texts.find((text) => text.place === place);
  return [...texts.filter((text) => text !== there), { place, blocks: [...(there?.blocks ?? []), ...blocks] }];
}

function withSlot(deviation: DeviationAnswer, slot: RevisionSlot, choose: Choose): DeviationAnswer {
  switch (slot.part) {
    case 'heading':
      return { ...deviation, heading: choose(slot) };
    case 'omitted':
      return { ...deviation, isOmitted: choose(slot) };
    case 'replaced': {
      const blocks = choose(slot);
      return blocks === null ? deviation : { ...deviation, replaced: [...deviation.replaced, { place: slot.place, blocks }] };
    }
    case 'added': {
      const blocks = choose(slot);
      return blocks.length === 0 ? deviation : { ...deviation, added: withMore(deviation.added, slot.place, blocks) };
    }
    case 'order':
      return deviation;
  }
}

const isEmpty = ({ heading, isOmitted, replaced, added }: DeviationAnswer): boolean =>
  heading === null && !isOmitted && replaced.length === 0 && added.length === 0;

/**
 * The mandate on the new version of its template.
 * @param declined ids of the changes declined; all others are accepted
 */
export function applyRevision(draft: MandateDraft, revision: Revision, declined: ReadonlySet<string>): MandateDraft {
  const choose: Choose = (slot) => (slot.changeId !== null && declined.has(slot.changeId) ? slot.declined : slot.accepted);
  const deviations = new Map<string, DeviationAnswer>();
  for (const slot of revision.slots) {
    deviations.set(slot.sectionKey, withSlot(deviations.get(slot.sectionKey) ?? emptyAnswer('deviation'), slot, choose));
  }
  const order = revision.slots.flatMap((slot) => (slot.part === 'order' ? choose(slot) ?? [] : []));
  const answers = Object.fromEntries(
    Object.entries(revision.answers).filter(([, { kind }]) => kind !== 'deviation' && kind !== 'arrangement')
  );
  const own: Answers = Object.fromEntries(
    [...deviations].filter(([, deviation]) => !isEmpty(deviation)).map(([key, deviation]) => [deviationKey(key), deviation])
  );
  return {
    ...draft,
    template: revision.template,
    answers: { ...answers, ...own, ...(order.length > 0 && { [arrangementKey]: { kind: 'arrangement' as const, order } }) }
  };
}
