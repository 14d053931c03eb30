import type { Answers, DeviationAnswer, OwnBlock } from '../mandate/answer';
import { deviationKey } from '../mandate/deviationKey';
import { emptyAnswer } from '../mandate/emptyAnswer';
import type { PlacedBlock } from '../mandate/placedBlocks';
import { placedBlocks } from '../mandate/placedBlocks';
import type { TemplateBlock } from '../template/block';
import type { Variables } from '../template/template';

/** How one block of a template reads by itself. */
export interface BlockText {
  readonly blocks: readonly OwnBlock[];
  /** True when it asks for an answer nobody has given. */
  readonly isGap: boolean;
}

/** A block of a document as text of the mandate's own; none for a gap, which is nobody's text. */
function ownBlock({ block }: PlacedBlock): readonly OwnBlock[] {
  switch (block.kind) {
    case 'gap':
      return [];
    case 'bullets':
    case 'numbered':
      return [{ kind: block.kind, items: block.items }];
    default:
      return [{ kind: block.kind, text: block.text }];
  }
}

/**
 * How a block reads in a mandate: the template's text or the answer, or what the mandate says in its stead.
 * @param deviation of the block's section, for the block at `place`; the template's own text without
 */
export function blockText(
  block: TemplateBlock,
  variables: Variables,
  answers: Answers,
  { deviation = emptyAnswer('deviation'), place = 0 }: { readonly deviation?: DeviationAnswer; readonly place?: number } = {}
): BlockText {
  const replaced = deviation.replaced.filter((own) => own.place === place).map((own) => ({ ...own, place: 0 }));
  const placed = placedBlocks({ key: '', meaning: 'other', heading: '', blocks: [block] }, variables, {
    ...answers,
    [deviationKey('')]: { ...deviation, replaced, added: [] }
  });
  return { blocks: placed.flatMap(ownBlock), isGap: placed.some((one) => one.block.kind === 'gap') };
}
