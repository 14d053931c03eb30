import { compareWords } from '../comparison/compareWords';
import { comparable } from '../importing/matching/comparable';
import type { SourceChange, SourceDocument, SourceLine } from '../importing/sourceDocument';
import type { Answers } from '../mandate/answer';
import { titleSectionKey } from '../mandate/deviationKey';
import type { Template, Variables } from '../template/template';
import { placeLines } from './placeLines';
import { refusalOf } from './refusalOf';
import type { Reply, ReplyComment, ReplyProposal } from './reply';
import { isSentLine, sentOn } from './sentLine';
import type { Slot } from './slot';
import { formOf, saying } from './slot';
import { slotsOf } from './slotsOf';

/** The draft a reply is read against, as it stands now. */
export interface RepliedDraft {
  readonly template: Template;
  readonly variables: Variables;
  readonly answers: Answers;
}

const textOf = (lines: readonly { readonly text: string }[]): string => lines.map(({ text }) => comparable(text)).join('\n');

/** @param hasForms false for plain text, which says less about how a line is set */
function isSame(slot: Slot, said: readonly SourceLine[], hasForms: boolean): boolean {
  const now = saying(slot, slot.lines);
  const isSet = !hasForms || slot.kind === 'title' || said.every((line, index) => formOf(line) === now[index]?.form);
  return textOf(now) === textOf(said) && isSet;
}

function kindOf(slot: Slot, said: readonly SourceLine[]): ReplyProposal['kind'] {
  if (said.length === 0) {
    return 'removed';
  }
  return slot.kind === 'field' ? 'field' : slot.kind === 'added' ? 'added' : 'fixedText';
}

/** The tracked changes a proposal comes from: those in its lines, and those that took its words away. */
function changesOf(slot: Slot, said: readonly SourceLine[], changes: readonly SourceChange[]): readonly SourceChange[] {
  const numbers = new Set(said.map(({ number }) => number));
  const now = textOf(slot.lines);
  return changes.filter(({ kind, line, text }) => {
    const words = comparable(text);
    return said.length > 0 ? numbers.has(line) : kind === 'deleted' && words !== '' && (now.includes(words) || words.includes(now));
  });
}

function proposalOf(slot: Slot, said: readonly SourceLine[], all: readonly SourceChange[]): ReplyProposal {
  const changes = changesOf(slot, said, all);
  const senders = new Map(changes.filter(({ author }) => author !== '').map(({ author, date }) => [author, { name: author, date }]));
  const now = saying(slot, slot.lines);
  return {
    key: slot.key,
    kind: kindOf(slot, said),
    slot,
    now,
    said,
    words: compareWords(textOf(now), textOf(said)),
    senders: [...senders.values()],
    changes
  };
}

/** A section of which the file has nothing is one proposal: to leave it out. */
function withOmissions(proposals: readonly ReplyProposal[], slots: readonly Slot[]): readonly ReplyProposal[] {
  const isGone = (sectionKey: string): boolean => {
    const standing = slots.filter((slot) => slot.sectionKey === sectionKey && slot.lines.length > 0);
    const own = proposals.filter(({ slot }) => slot.sectionKey === sectionKey);
    return sectionKey !== titleSectionKey && standing.length > 1 && own.length === standing.length && own.every(({ kind }) => kind === 'removed');
  };
  const gone = new Set(proposals.map(({ slot }) => slot.sectionKey).filter(isGone));
  return proposals.flatMap((proposal): readonly ReplyProposal[] => {
    const { sectionKey } = proposal.slot;
    if (!gone.has(sectionKey)) {
      return [proposal];
    }
    const own = proposals.filter(({ slot }) => slot.sectionKey === sectionKey);
    const now = own.flatMap((one) => one.now);
    return own[0] === proposal
      ? [{ ...proposal, key: `${sectionKey} omitted`, kind: 'omitted', now, words: compareWords(textOf(now), ''), changes: own.flatMap((one) => one.changes) }]
      : [];
  });
}

/**
 * What an edited file says otherwise than the draft it was sent out from: matched by the marked fields of a draft sent
 * as Word, and by the words else. Tracked changes count as accepted in what the file says. Nothing is changed by it.
 */
export function readReply(file: SourceDocument, { template, variables, answers }: RepliedDraft): Reply {
  const lines = file.lines.filter((line) => line.text.trim() !== '' && !isSentLine(line));
  const slots = slotsOf(template, variables, answers);
  const reason = refusalOf(slots, lines);
  if (reason !== null) {
    return { kind: 'refused', reason };
  }
  const placed = placeLines(slots, lines);
  const proposals = slots.flatMap((slot): readonly ReplyProposal[] => {
    const said = saying(slot, placed.get(slot.key) ?? []);
    return isSame(slot, said, file.format === 'docx') ? [] : [proposalOf(slot, said, file.changes)];
  });
  const sectionOf = (line: number): string =>
    slots.find(({ key }) => placed.get(key)?.some(({ number }) => number === line))?.sectionKey ?? titleSectionKey;
  const comments = file.comments.map((comment): ReplyComment => ({ ...comment, sectionKey: sectionOf(comment.line) }));
  return { kind: 'read', fileName: file.fileName, sentOn: sentOn(file.lines), proposals: withOmissions(proposals, slots), comments };
}
