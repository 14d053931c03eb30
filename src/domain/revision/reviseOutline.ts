import { arrangementKey, titleSectionKey } from '../mandate/deviationKey';
import { deviationOf } from '../mandate/deviationOf';
import { sectionOrder } from '../mandate/sectionOrder';
import { fillVariables } from '../template/fillVariables';
import type { TemplateSection } from '../template/template';
import type { TemplateMatch } from './matchTemplates';
import type { RevisionChange, RevisionSlot } from './revision';
import type { RevisedMandate, RevisionPart } from './revisionPart';

/** What becomes of the mandate's title and of what stands beside it. */
export function reviseTitle({ before, after }: TemplateMatch, { variables, answers }: RevisedMandate): RevisionPart {
  const own = deviationOf(titleSectionKey, answers);
  const base = { sectionKey: titleSectionKey } as const;
  const kept: readonly RevisionSlot[] = [
    { ...base, part: 'omitted', changeId: null, accepted: own.isOmitted, declined: own.isOmitted },
    ...own.added.map(({ place, blocks }): RevisionSlot => ({ ...base, part: 'added', place, changeId: null, accepted: blocks, declined: blocks }))
  ];
  if (own.isOmitted || before.title === after.title || own.heading === after.title) {
    const heading = own.heading === after.title ? null : own.heading;
    return { changes: [], slots: [...kept, { ...base, part: 'heading', changeId: null, accepted: heading, declined: heading }] };
  }
  const read = (text: string): readonly string[] => [fillVariables(text, variables)];
  const told: RevisionChange = {
    id: titleSectionKey,
    kind: 'titleChanged',
    sectionKey: '',
    heading: '',
    before: read(before.title),
    after: read(after.title),
    own: read(own.heading ?? before.title),
    accepted: read(after.title),
    isConflict: own.heading !== null,
    canDecline: true
  };
  return { changes: [told], slots: [...kept, { ...base, part: 'heading', changeId: told.id, accepted: null, declined: own.heading ?? before.title }] };
}

type Keys = readonly string[];

const keysOf = (sections: readonly TemplateSection[]): Keys => sections.map(({ key }) => key);

const same = (one: Keys, other: Keys): boolean => one.join('\n') === other.join('\n');

/** The order with the sections it does not name, each behind the one it stands behind in the template. */
function withAll(order: Keys, template: Keys): Keys {
  const result = [...order];
  template.forEach((key, index) => {
    if (!result.includes(key)) {
      const last = template[index - 1];
      result.splice(last === undefined ? 0 : result.indexOf(last) + 1, 0, key);
    }
  });
  return result;
}

/** What becomes of the order of the sections. */
export function reviseOrder({ before, after }: TemplateMatch, { answers }: RevisedMandate): RevisionPart {
  const all = keysOf(after.sections);
  const shared = (keys: Keys): Keys => keys.filter((key) => keysOf(before.sections).includes(key) && all.includes(key));
  const isOwn = answers[arrangementKey]?.kind === 'arrangement';
  const current = withAll(shared(keysOf(sectionOrder(before.sections, answers))), all);
  const order = same(current, all) ? null : current;
  const base = { sectionKey: titleSectionKey, part: 'order' } as const;
  if (same(shared(keysOf(before.sections)), shared(all)) || order === null) {
    return { changes: [], slots: [{ ...base, changeId: null, accepted: order, declined: order }] };
  }
  const headings = (keys: Keys): readonly string[] =>
    keys.flatMap((key) => [...after.sections, ...before.sections].find((section) => section.key === key)?.heading || []);
  const told: RevisionChange = {
    id: arrangementKey,
    kind: 'sectionsMoved',
    sectionKey: '',
    heading: '',
    before: headings(shared(keysOf(before.sections))),
    after: headings(all),
    own: headings(current),
    accepted: headings(all),
    isConflict: isOwn,
    canDecline: true
  };
  return { changes: [told], slots: [{ ...base, changeId: told.id, accepted: null, declined: order }] };
}
