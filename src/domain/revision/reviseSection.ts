import { deviationOf } from '../mandate/deviationOf';
import { fillVariables } from '../template/fillVariables';
import type { TemplateSection } from '../template/template';
import type { SectionMatch, TemplateMatch } from './matchTemplates';
import { blockText } from './blockText';
import { ownLines } from './ownLines';
import { addedId, moveId } from './moveId';
import type { RevisionChange, RevisionSlot } from './revision';
import { reviseBlock } from './reviseBlock';
import { reviseGoneBlock } from './reviseGoneBlock';
import type { RevisedMandate, RevisionPart } from './revisionPart';

const joined = (parts: readonly RevisionPart[]): RevisionPart => ({
  changes: parts.flatMap(({ changes }) => changes),
  slots: parts.flatMap(({ slots }) => slots)
});

function newSection({ section, blocks }: SectionMatch, mandate: RevisedMandate): RevisionPart {
  const lines = ownLines(blocks.flatMap(({ block }) => blockText(block, mandate.variables, mandate.carried).blocks));
  const moved = blocks.filter(({ from }) => from !== null).map((match) => reviseBlock(match, mandate));
  const told: RevisionChange = {
    id: addedId(section.key),
    kind: 'sectionAdded',
    sectionKey: section.key,
    heading: section.heading,
    before: [],
    after: lines,
    own: [],
    accepted: lines,
    isConflict: moved.some(({ changes }) => changes.some(({ isConflict }) => isConflict)),
    canDecline: true
  };
  const omitted: RevisionSlot = { sectionKey: section.key, part: 'omitted', changeId: told.id, accepted: false, declined: true };
  // What has moved into the section comes and stays away with it.
  return { changes: [told], slots: [omitted, ...joined(moved).slots.map((slot) => ({ ...slot, changeId: told.id }))] };
}

function heading(old: TemplateSection, section: TemplateSection, mandate: RevisedMandate): RevisionPart {
  const own = deviationOf(section.key, mandate.answers);
  const base = { sectionKey: section.key, part: 'heading' } as const;
  if (own.isOmitted || old.heading === section.heading || own.heading === section.heading) {
    const kept = own.heading === section.heading ? null : own.heading;
    return { changes: [], slots: [{ ...base, changeId: null, accepted: kept, declined: kept }] };
  }
  const read = (text: string): readonly string[] => (text === '' ? [] : [fillVariables(text, mandate.variables)]);
  const told: RevisionChange = {
    id: `${section.key}.heading`,
    kind: 'headingChanged',
    sectionKey: section.key,
    heading: section.heading,
    before: read(old.heading),
    after: read(section.heading),
    own: read(own.heading ?? old.heading),
    accepted: read(section.heading),
    isConflict: own.heading !== null,
    canDecline: true
  };
  return { changes: [told], slots: [{ ...base, changeId: told.id, accepted: null, declined: own.heading ?? old.heading }] };
}

/** Own text and what is gone, each behind the block it stood behind that is still there. */
function besides(old: TemplateSection, section: TemplateSection, match: TemplateMatch, mandate: RevisedMandate): RevisionPart {
  const { added } = deviationOf(old.key, mandate.answers);
  let place = -1;
  const addedAt = (oldPlace: number): RevisionPart => ({
    changes: [],
    slots: added
      .filter((text) => text.place === oldPlace)
      .map(({ blocks }) => ({ sectionKey: section.key, part: 'added', place, changeId: null, accepted: blocks, declined: blocks }))
  });
  const parts = [addedAt(-1)];
  old.blocks.forEach((block, oldPlace) => {
    const became = match.becomes(old, oldPlace);
    if (became && !became.isMoved) {
      place = became.place;
    } else {
      const movedBy = became && moveId(became, match);
      parts.push(reviseGoneBlock({ section: old, block, place: oldPlace }, movedBy, { sectionKey: section.key, place }, mandate));
    }
    parts.push(addedAt(oldPlace));
  });
  return joined(parts);
}

/** What becomes of a mandate in a section of the new version. */
export function reviseSection(one: SectionMatch, match: TemplateMatch, mandate: RevisedMandate): RevisionPart {
  const { section, old, blocks } = one;
  if (!old) {
    return newSection(one, mandate);
  }
  const { isOmitted } = deviationOf(section.key, mandate.answers);
  const omitted: RevisionSlot = { sectionKey: section.key, part: 'omitted', changeId: null, accepted: isOmitted, declined: isOmitted };
  return joined([
    { changes: [], slots: [omitted] },
    heading(old, section, mandate),
    ...blocks.map((block) => reviseBlock(block, mandate)),
    besides(old, section, match, mandate)
  ]);
}
