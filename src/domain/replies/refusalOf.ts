import { comparable } from '../importing/matching/comparable';
import type { SourceLine } from '../importing/sourceDocument';
import type { Reply } from './reply';
import type { Slot } from './slot';

/** How much of a draft's fixed text a file must have to be told as built on its template. */
const leastFixed = 0.2;

/** How much of what is the group's own tells a file with another title as this group's. */
const leastOwn = 0.5;

/** Share of the slots' lines that the file has word for word; 0 without lines. */
function share(slots: readonly Slot[], texts: ReadonlySet<string>): number {
  const lines = slots.flatMap((slot) => slot.lines.map(({ text }) => comparable(text)));
  return lines.length === 0 ? 0 : lines.filter((text) => texts.has(text)).length / lines.length;
}

/** Why a file is no reply to a draft; null when it is one. */
export function refusalOf(slots: readonly Slot[], lines: readonly SourceLine[]): Extract<Reply, { kind: 'refused' }>['reason'] | null {
  if (lines.length === 0) {
    return 'empty';
  }
  const texts = new Set(lines.map(({ text }) => comparable(text)));
  const title = slots.filter(({ kind }) => kind === 'title');
  const fixed = slots.filter(({ kind }) => kind === 'fixed' || kind === 'heading');
  const own = slots.filter(({ kind }) => kind === 'field' || kind === 'added');
  if (share(fixed, texts) < leastFixed) {
    return 'unknown';
  }
  const isSameTitle = title.every((slot) => slot.lines.length === 0) || share(title, texts) > 0;
  return isSameTitle || share(own, texts) >= leastOwn ? null : 'otherMandate';
}
