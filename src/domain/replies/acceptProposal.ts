import { answerFrom } from '../importing/matching/answerFrom';
import { comparable } from '../importing/matching/comparable';
import { matchLine } from '../importing/matching/matchLine';
import { ownBlocksOf } from '../importing/matching/ownBlocksOf';
import type { SourceLine } from '../importing/sourceDocument';
import type { Answer, ListOrTextAnswer } from '../mandate/answer';
import type { AnswerChanges } from '../mandate/answerChanges';
import { withChanges } from '../mandate/answerChanges';
import { deviationChange, withAdded, withReplaced } from '../mandate/changeDeviation';
import { deviationOf } from '../mandate/deviationOf';
import { fillVariables } from '../template/fillVariables';
import type { Template } from '../template/template';
import type { RepliedDraft } from './readReply';
import type { ReplyProposal } from './reply';
import { formOf } from './slot';
import { slotsOf } from './slotsOf';

const texts = (lines: readonly { readonly text: string }[]): string => lines.map(({ text }) => comparable(text)).join('\n');

/** Points that read as before keep their keys, so that rows stay what they are; the others get one that none has. */
function withKeptKeys(fresh: ListOrTextAnswer, current: ListOrTextAnswer): ListOrTextAnswer {
  const left = [...current.items];
  const taken = new Set(current.items.map(({ key }) => key));
  const free = (): string => {
    let number = taken.size + 1;
    while (taken.has(`reply${number}`)) number += 1;
    taken.add(`reply${number}`);
    return `reply${number}`;
  };
  const items = fresh.items.map(({ text }) => {
    const at = left.findIndex((item) => comparable(item.text) === comparable(text));
    const [kept] = at < 0 ? [] : left.splice(at, 1);
    return kept ?? { key: free(), text };
  });
  return fresh.form === 'list' ? { ...fresh, items, text: current.text } : { ...fresh, items: current.items };
}

/** Data beside a sentence stay as they are where the new sentence does not say them for sure. */
function withKeptData(fresh: Answer, current: Answer | undefined): Answer {
  if (fresh.kind === 'listOrText') {
    return current?.kind === 'listOrText' ? withKeptKeys(fresh, current) : fresh;
  }
  const isData = fresh.kind === 'date' || fresh.kind === 'number' || fresh.kind === 'seats';
  return isData && current?.kind === fresh.kind ? { ...current, sentence: fresh.sentence } : fresh;
}

const originalTitle = ({ title, sections }: Template, sectionKey: string, kind: string): string =>
  kind === 'title' ? title : sections.find(({ key }) => key === sectionKey)?.heading ?? '';

/**
 * What accepting a proposal changes in its section's answers, as the draft stands now. Text that its field cannot hold
 * as it reads, and fixed text, become the mandate's own wording.
 */
export function acceptProposal({ slot, said, kind }: ReplyProposal, draft: RepliedDraft): AnswerChanges {
  const { template, variables, answers } = draft;
  const { sectionKey, place, fieldKey } = slot;
  const deviation = deviationOf(sectionKey, answers);
  const lines = said.map((line) => matchLine(line, 'other', formOf(line) === 'heading'));
  if (kind === 'omitted') {
    return deviationChange(sectionKey, { ...deviation, heading: null, isOmitted: true, replaced: [], added: [] });
  }
  switch (slot.kind) {
    case 'title':
    case 'heading': {
      const own = said.map(({ text }) => text.trim()).join(' ');
      const isTemplates = comparable(fillVariables(originalTitle(template, sectionKey, slot.kind), variables)) === comparable(own);
      return deviationChange(sectionKey, { ...deviation, heading: isTemplates ? null : own });
    }
    case 'added':
      return deviationChange(sectionKey, withAdded(deviation, place, ownBlocksOf(lines)));
    case 'fixed':
      return reads(draft, deviationChange(sectionKey, withReplaced(deviation, place, null)), slot.key, said)
        ? deviationChange(sectionKey, withReplaced(deviation, place, null))
        : deviationChange(sectionKey, withReplaced(deviation, place, ownBlocksOf(lines)));
    case 'field':
      break;
  }
  if (said.length === 0) {
    return { [fieldKey]: null };
  }
  const block = template.sections.find(({ key }) => key === sectionKey)?.blocks[place];
  const answer = block?.kind === 'field' ? withKeptData(answerFrom(block.field, lines, variables), answers[fieldKey]) : null;
  const changes: AnswerChanges = { [fieldKey]: answer };
  return reads(draft, changes, slot.key, said) ? changes : deviationChange(sectionKey, withReplaced(deviation, place, ownBlocksOf(lines)));
}

/** Whether a slot reads so, set in the same way, once the changes are made. */
function reads({ template, variables, answers }: RepliedDraft, changes: AnswerChanges, slotKey: string, said: readonly SourceLine[]): boolean {
  const slot = slotsOf(template, variables, withChanges(answers, changes)).find(({ key }) => key === slotKey);
  return slot !== undefined && texts(slot.lines) === texts(said) && said.every((line, index) => formOf(line) === slot.lines[index]?.form);
}
