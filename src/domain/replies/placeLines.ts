import type { DocumentLine } from '../comparison/documentLine';
import { pairLines } from '../comparison/pairLines';
import { comparable } from '../importing/matching/comparable';
import type { SourceLine } from '../importing/sourceDocument';
import type { Slot, SlotLine } from './slot';
import { formOf } from './slot';

/** Lines that stand or fall together: one line, or all that answers a field marked in the file. */
interface Piece<Line> {
  readonly token: string;
  readonly slot: Slot | null;
  readonly lines: readonly Line[];
}

/** No line of a file can be this. */
const tokenOf = (fieldKey: string): string => `\u0000${fieldKey}`;

const formIn = (form: SlotLine['form']): DocumentLine['form'] => (form === 'heading' ? 'subheading' : form);

const asLine = ({ token }: Piece<unknown>, form: SlotLine['form']): DocumentLine => ({ form: formIn(form), text: token });

const isMark = (token: string | undefined): boolean => token?.startsWith(tokenOf('')) === true;

/** Lines of the file, with those of a marked field as one piece where its mark is met first. */
function filePieces(lines: readonly SourceLine[], marked: ReadonlyMap<string, Slot>): readonly Piece<SourceLine>[] {
  const pieces: { token: string; slot: Slot | null; lines: SourceLine[] }[] = [];
  lines.forEach((line) => {
    const slot = line.field === undefined ? undefined : marked.get(line.field);
    const open = slot && pieces.find((piece) => piece.slot === slot);
    if (open) {
      open.lines.push(line);
    } else {
      pieces.push({ token: slot ? tokenOf(slot.fieldKey) : comparable(line.text), slot: slot ?? null, lines: [line] });
    }
  });
  return pieces;
}

function draftPieces(slots: readonly Slot[], isMarked: (slot: Slot) => boolean): readonly Piece<SlotLine>[] {
  return slots.flatMap((slot): readonly Piece<SlotLine>[] =>
    isMarked(slot)
      ? [{ token: tokenOf(slot.fieldKey), slot, lines: slot.lines }]
      : slot.lines.map((line) => ({ token: comparable(line.text), slot, lines: [line] }))
  );
}

const isHeading = (line: SlotLine | undefined): boolean => line?.form === 'heading';

const hasHeading = (line: SourceLine | undefined): boolean => line !== undefined && formOf(line) === 'heading';

/** The slot of each piece that stands in the draft too, as it is or reworded; what was only moved is found by its words. */
function knownSlots(draft: readonly Piece<SlotLine>[], file: readonly Piece<SourceLine>[]): (Slot | null)[] {
  const pairs = pairLines(
    draft.map((piece) => asLine(piece, piece.lines[0]?.form ?? 'paragraph')),
    file.map((piece) => asLine(piece, piece.lines[0] ? formOf(piece.lines[0]) : 'paragraph'))
  );
  // A heading that reads as somebody's answer is no answer; a file without headings does not tell them apart.
  const hasHeadings = file.some(({ lines }) => hasHeading(lines[0]));
  const paired = pairs.filter(([before, after]) => {
    const [old, fresh] = [draft[before], file[after]];
    const isOfMark = isMark(old?.token) || isMark(fresh?.token);
    return isOfMark ? old?.token === fresh?.token : !hasHeadings || isHeading(old?.lines[0]) === hasHeading(fresh?.lines[0]);
  });
  const met = new Map(paired.map(([before, after]) => [after, before]));
  const left = new Map<string, Slot[]>();
  const taken = new Set(paired.map(([before]) => before));
  draft.forEach(({ token, slot }, index) => {
    if (slot && slot.kind !== 'heading' && !taken.has(index)) left.set(token, [...(left.get(token) ?? []), slot]);
  });
  return file.map((piece, index) => {
    const before = met.get(index);
    return piece.slot ?? (before === undefined ? left.get(piece.token)?.shift() : draft[before]?.slot) ?? null;
  });
}

const isList = (form: SlotLine['form'] | undefined): boolean => form === 'bullets' || form === 'numbered';

/** What is known about a line that no slot has. */
interface Between {
  /** The slot before it, and the next one that the file says something at. */
  readonly current: Slot;
  readonly next: Slot | null;
  /** The slots that the file says something at. */
  readonly met: ReadonlySet<Slot | null>;
  readonly isMarked: (slot: Slot) => boolean;
}

/** Whether a new line goes on with what the slot before it holds, rather than standing below it. */
function goesOn({ current, next, isMarked }: Between, line: SourceLine): boolean {
  const form = formOf(line);
  switch (current.kind) {
    case 'title':
    case 'heading':
      return false;
    case 'added':
      return true;
    case 'field':
      // Outside its mark nothing answers a marked field; without marks what follows an answer goes on with it.
      return !isMarked(current) && form !== 'heading';
    case 'fixed':
      return next === current || (isList(form) && current.lines[current.lines.length - 1]?.form === form);
  }
}

function slotOfNew(slots: readonly Slot[], between: Between, line: SourceLine): Slot {
  const { current, next, met } = between;
  const at = slots.indexOf(current);
  const isOwnHeading = formOf(line) === 'heading';
  // What reads all new stands where something stood that the file has not.
  const lost = slots
    .slice(at + 1, next ? slots.indexOf(next) : slots.length)
    .find((slot) => slot.lines.length > 0 && !met.has(slot) && (slot.kind === 'heading') === isOwnHeading);
  if (lost) {
    return lost;
  }
  return goesOn(between, line) ? current : slots.slice(at).find(({ kind, sectionKey }) => kind === 'added' && sectionKey === current.sectionKey) ?? current;
}

/**
 * The lines of a file by the key of the slot they say something at. A line that no slot has stands below the slot
 * before it. Nothing is left out.
 * @param lines those that hold text
 */
export function placeLines(slots: readonly Slot[], lines: readonly SourceLine[]): ReadonlyMap<string, readonly SourceLine[]> {
  const inFile = new Set(lines.map(({ field }) => field));
  const marked = new Map(slots.filter(({ fieldKey }) => fieldKey !== '' && inFile.has(fieldKey)).map((slot) => [slot.fieldKey, slot]));
  const isMarked = (slot: Slot): boolean => marked.get(slot.fieldKey) === slot;
  const pieces = filePieces(lines, marked);
  const known = knownSlots(draftPieces(slots, isMarked), pieces);
  const placed = new Map<string, SourceLine[]>();
  const met = new Set(known);
  let [current] = slots;
  pieces.forEach((piece, index) => {
    const [line] = piece.lines;
    if (!current || !line) return;
    const next = known.slice(index + 1).find((slot) => slot !== null) ?? null;
    current = known[index] ?? slotOfNew(slots, { current, next, met, isMarked }, line);
    met.add(current);
    placed.set(current.key, [...(placed.get(current.key) ?? []), ...piece.lines]);
  });
  return placed;
}
