import { deviationOf } from '../mandate/deviationOf';
import { blockText } from './blockText';
import type { PlacedTemplateBlock } from './matchTemplates';
import { ownLines } from './ownLines';
import type { RevisionChange } from './revision';
import type { RevisedMandate, RevisionPart } from './revisionPart';

/** Where own text goes in the new version. */
export interface Anchor {
  readonly sectionKey: string;
  readonly place: number;
}

/**
 * What becomes of a mandate where a block of the old version stood that is gone, or has moved: its text is kept, as
 * the mandate's own and at its place, by whoever declines.
 * @param movedBy id of the change that moves it; null for a block that is gone
 */
export function reviseGoneBlock(
  { section, block, place }: PlacedTemplateBlock,
  movedBy: string | null,
  anchor: Anchor,
  { variables, answers }: RevisedMandate
): RevisionPart {
  const deviation = deviationOf(section.key, answers);
  const { blocks, isGap } = blockText(block, variables, answers, { deviation, place });
  const slot = { ...anchor, part: 'added', accepted: [], declined: blocks } as const;
  if (movedBy !== null) {
    return { changes: [], slots: blocks.length === 0 ? [] : [{ ...slot, changeId: movedBy }] };
  }
  if (blocks.length === 0 && !isGap) {
    return { changes: [], slots: [] };
  }
  const isOwn = deviation.replaced.some((own) => own.place === place);
  const told: RevisionChange = {
    id: `${section.key}.${place}.gone`,
    kind: block.kind === 'field' ? 'fieldRemoved' : 'textRemoved',
    sectionKey: section.key,
    heading: section.heading,
    before: isGap && block.kind === 'field' ? [block.field.guidance.question] : ownLines(blockText(block, variables, answers).blocks),
    after: [],
    own: ownLines(blocks),
    accepted: [],
    isConflict: isOwn || (block.kind === 'field' && blocks.length > 0),
    canDecline: blocks.length > 0
  };
  return { changes: [told], slots: [{ ...slot, changeId: told.id }] };
}
