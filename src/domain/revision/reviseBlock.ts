import type { OwnBlock } from '../mandate/answer';
import { deviationOf } from '../mandate/deviationOf';
import { isShown } from '../mandate/isShown';
import type { BlockMatch, PlacedTemplateBlock } from './matchTemplates';
import type { BlockText } from './blockText';
import { blockText } from './blockText';
import { ownLines } from './ownLines';
import type { RevisionChange, RevisionChangeKind } from './revision';
import type { RevisedMandate, RevisionPart } from './revisionPart';

const nothing: RevisionPart = { changes: [], slots: [] };

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** True when words somebody has written would stand nowhere. */
const takesAway = (written: readonly string[], accepted: readonly string[]): boolean => written.some((line) => !accepted.includes(line));

interface Places {
  readonly standing: BlockText;
  /** The mandate's own wording; null where it has none. */
  readonly replaced: readonly OwnBlock[] | null;
  readonly template: BlockText;
}

function before({ section, block, place }: PlacedTemplateBlock, { variables, answers }: RevisedMandate): Places {
  const deviation = deviationOf(section.key, answers);
  return {
    standing: blockText(block, variables, answers, { deviation, place }),
    replaced: deviation.replaced.find((own) => own.place === place)?.blocks ?? null,
    template: blockText(block, variables, answers)
  };
}

function clauseChange({ from, block }: BlockMatch): RevisionChange['clause'] {
  const old = from && 'clause' in from.block ? from.block.clause : undefined;
  const fresh = 'clause' in block ? block.clause : undefined;
  return old && fresh && old.key === fresh.key && old.version !== fresh.version ? { before: old, after: fresh } : undefined;
}

function changedKind(match: BlockMatch, mandate: RevisedMandate): RevisionChangeKind {
  if (isShown(match.from?.block.when, mandate.answers) !== isShown(match.block.when, mandate.carried)) {
    return 'conditionChanged';
  }
  if (match.block.kind === 'field') return 'fieldChanged';
  return clauseChange(match) ? 'clauseChanged' : 'textChanged';
}

function change(match: BlockMatch, kind: RevisionChangeKind, texts: Pick<RevisionChange, 'before' | 'after' | 'own' | 'accepted' | 'isConflict'>): RevisionChange {
  const clause = kind === 'clauseChanged' ? clauseChange(match) : undefined;
  return {
    id: `${match.section.key}.${match.place}`,
    kind,
    sectionKey: match.section.key,
    heading: match.section.heading,
    canDecline: true,
    ...(clause && { clause }),
    ...texts
  };
}

function keptBlock(match: BlockMatch, from: PlacedTemplateBlock, mandate: RevisedMandate): RevisionPart {
  const { section, block, place } = match;
  const base = { sectionKey: section.key, place, part: 'replaced' } as const;
  const { standing, replaced, template } = before(from, mandate);
  const fresh = blockText(block, mandate.variables, mandate.carried);
  const isOmitted = deviationOf(section.key, mandate.answers).isOmitted;
  if (replaced !== null && (isOmitted || block.kind === 'field' || same(template.blocks, fresh.blocks))) {
    return { changes: [], slots: [{ ...base, changeId: null, accepted: replaced, declined: replaced }] };
  }
  if (isOmitted || same(standing.blocks, fresh.blocks)) {
    return nothing;
  }
  const told = change(match, changedKind(match, mandate), {
    before: ownLines(template.blocks),
    after: ownLines(fresh.blocks),
    own: ownLines(standing.blocks),
    accepted: ownLines(fresh.blocks),
    isConflict: replaced !== null || (block.kind === 'field' && takesAway(ownLines(standing.blocks), ownLines(fresh.blocks)))
  });
  return { changes: [told], slots: [{ ...base, changeId: told.id, accepted: null, declined: standing.blocks }] };
}

function movedBlock(match: BlockMatch, from: PlacedTemplateBlock, mandate: RevisedMandate): RevisionPart {
  const { section, block, place } = match;
  const { standing, replaced, template } = before(from, mandate);
  const fresh = blockText(block, mandate.variables, mandate.carried);
  if (standing.blocks.length === 0 && fresh.blocks.length === 0 && replaced === null) {
    return nothing;
  }
  const isOmitted = deviationOf(section.key, mandate.answers).isOmitted;
  const own = ownLines(standing.blocks);
  const accepted = ownLines(replaced ?? (isOmitted ? [] : fresh.blocks));
  const told = change(match, block.kind === 'field' ? 'fieldMoved' : 'textMoved', {
    before: ownLines(template.blocks),
    after: ownLines(fresh.blocks),
    own,
    accepted,
    isConflict: block.kind === 'field' && takesAway(own, accepted)
  });
  return { changes: [told], slots: [{ sectionKey: section.key, place, part: 'replaced', changeId: told.id, accepted: replaced, declined: [] }] };
}

function newBlock(match: BlockMatch, mandate: RevisedMandate): RevisionPart {
  const { section, block, place } = match;
  const { blocks, isGap } = blockText(block, mandate.variables, mandate.carried);
  if ((blocks.length === 0 && !isGap) || deviationOf(section.key, mandate.answers).isOmitted) {
    return nothing;
  }
  const told = change(match, block.kind === 'field' ? 'fieldAdded' : 'textAdded', {
    before: [],
    after: block.kind === 'field' && isGap ? [block.field.guidance.question] : ownLines(blocks),
    own: [],
    accepted: ownLines(blocks),
    isConflict: false
  });
  return { changes: [told], slots: [{ sectionKey: section.key, place, part: 'replaced', changeId: told.id, accepted: null, declined: [] }] };
}

/** What becomes of a mandate at a block of the new version. */
export function reviseBlock(match: BlockMatch, mandate: RevisedMandate): RevisionPart {
  const { from, isMoved, isUnchanged, block, section } = match;
  const dependsOn = block.when?.field;
  const isSettled = dependsOn === undefined || mandate.answers[dependsOn] === mandate.carried[dependsOn];
  if (isUnchanged && isSettled && deviationOf(section.key, mandate.answers).replaced.length === 0) {
    return nothing;
  }
  if (from === null) return newBlock(match, mandate);
  return isMoved ? movedBlock(match, from, mandate) : keptBlock(match, from, mandate);
}
