import { barnonkologiAnswers, barnonkologiVariables } from '../../templates/fixtures/barnonkologi';
import { templateOf } from '../../templates/templates';
import { repliedFile } from '../../testing/replies/repliedFile';
import type { SourceDocument, SourceLine } from '../importing/sourceDocument';
import { withChanges } from '../mandate/answerChanges';
import { deviationKey } from '../mandate/deviationKey';
import { acceptProposal } from './acceptProposal';
import type { RepliedDraft } from './readReply';
import { readReply } from './readReply';
import type { Reply, ReplyProposal } from './reply';

const draft: RepliedDraft = { template: templateOf('sydostra-rag', 2), variables: barnonkologiVariables, answers: barnonkologiAnswers };
const sent = repliedFile(draft);
const eva = { author: 'Eva Ek', date: '2026-03-05T09:00:00Z' };

const at = (start: string, { lines }: SourceDocument = sent): SourceLine => {
  const line = lines.find(({ text }) => text.startsWith(start));
  if (!line) throw new Error(`no line begins with ${start}`);
  return line;
};
const edited = (edit: (line: SourceLine) => readonly SourceLine[], file = sent): SourceDocument => ({ ...file, lines: file.lines.flatMap(edit) });
const reworded = (start: string, text: string, file = sent): SourceDocument =>
  edited((line) => (line.text.startsWith(start) ? [{ ...line, text }] : [line]), file);
const without = (start: string, file = sent): SourceDocument => edited((line) => (line.text.startsWith(start) ? [] : [line]), file);
const below = (start: string, text: string, more: Partial<SourceLine> = {}): SourceDocument =>
  edited((line) => (line.text.startsWith(start) ? [line, { number: 900, text, kind: 'paragraph', listLevel: 0, headingLevel: null, ...more }] : [line]));

function read(file: SourceDocument): Extract<Reply, { kind: 'read' }> {
  const reply = readReply(file, draft);
  if (reply.kind !== 'read') throw new Error(reply.reason);
  return reply;
}
const only = (file: SourceDocument): ReplyProposal => {
  const { proposals } = read(file);
  expect(proposals).toHaveLength(1);
  return proposals[0];
};
const accepted = (file: SourceDocument): RepliedDraft['answers'] => withChanges(draft.answers, acceptProposal(only(file), draft));

const finance = 'Respektive region finansierar';
const chair = 'Sammankallande är anställd';

describe('an edited file', () => {
  it('proposes what a field says otherwise, with both texts and the words that differ', () => {
    const own = sent.lines.find(({ field }) => field === 'rapportering')?.text ?? '';
    const proposal = only(reworded(own, `${own} Rapporten lämnas i maj.`));
    expect(proposal).toMatchObject({ kind: 'field', slot: { sectionKey: 'rapportering', fieldKey: 'rapportering' }, senders: [] });
    expect(proposal.words.filter(({ kind }) => kind === 'inserted').map(({ text }) => text.trim())).toEqual(['Rapporten lämnas i maj.']);
    expect(accepted(reworded(own, `${own} Rapporten lämnas i maj.`)).rapportering).toEqual({ kind: 'paragraphs', text: `${own} Rapporten lämnas i maj.` });
  });

  it('names changes in fixed text, and makes them the mandate’s own wording only when they are accepted', () => {
    const file = reworded(finance, 'Värdregionen betalar allt.');
    expect(only(file)).toMatchObject({ kind: 'fixedText', slot: { sectionKey: 'finansiering', fieldKey: '' } });
    expect(accepted(file)[deviationKey('finansiering')]).toMatchObject({
      replaced: [{ place: 0, blocks: [{ kind: 'paragraph', text: 'Värdregionen betalar allt.' }] }]
    });
  });

  it('tells a point taken out of a fixed list, and a line put below it', () => {
    expect(only(without('etablerar relevanta kontakter'))).toMatchObject({ kind: 'fixedText', slot: { sectionKey: 'sammankallande' } });
    expect(only(below(chair, 'Sammankallande utses för tre år.'))).toMatchObject({ kind: 'added', said: [{ text: 'Sammankallande utses för tre år.' }] });
    expect(accepted(below(chair, 'Sammankallande utses för tre år.'))[deviationKey('sammankallande')]).toMatchObject({
      added: [{ place: 0, blocks: [{ kind: 'paragraph', text: 'Sammankallande utses för tre år.' }] }]
    });
  });

  it('tells text that is gone, and a section that is gone as one proposal', () => {
    expect(only(without(chair))).toMatchObject({ kind: 'removed', said: [] });
    const gone = without('Finansiering', without(finance));
    expect(only(gone)).toMatchObject({ kind: 'omitted', slot: { sectionKey: 'finansiering' } });
    expect(accepted(gone)[deviationKey('finansiering')]).toMatchObject({ isOmitted: true });
  });

  it('tells a heading and a title of its own', () => {
    expect(accepted(reworded('Finansiering', 'Kostnader'))[deviationKey('finansiering')]).toMatchObject({ heading: 'Kostnader' });
    const title = `${sent.lines[0].text} – förslag`;
    expect(read(reworded(sent.lines[0].text, title)).proposals).toEqual([expect.objectContaining({ slot: expect.objectContaining({ kind: 'title' }) })]);
  });

  it('names who made tracked changes and when, also of what was taken away', () => {
    const line = at(finance);
    const change = { kind: 'inserted' as const, ...eva, text: 'numera ', line: line.number };
    const file = { ...reworded(finance, `Numera ${line.text}`), changes: [change] };
    expect(only(file)).toMatchObject({ senders: [{ name: 'Eva Ek', date: eva.date }], changes: [change] });
    const removed = { ...without(chair), changes: [{ kind: 'deleted' as const, ...eva, text: at(chair).text, line: 3 }] };
    expect(only(removed).senders).toEqual([{ name: 'Eva Ek', date: eva.date }]);
  });

  it('has its comments at the section they are about', () => {
    const comments = [
      { ...eva, text: 'Vem betalar?', line: at(finance).number, quote: 'region' },
      { ...eva, text: 'Bra!', line: 0, quote: '' }
    ];
    expect(read({ ...sent, comments }).comments.map(({ text, sectionKey }) => [text, sectionKey])).toEqual([
      ['Vem betalar?', 'finansiering'],
      ['Bra!', 'titel']
    ]);
  });

  it('keeps the keys of points that read as before', () => {
    const before = draft.answers.uppdrag;
    const first = before?.kind === 'listOrText' ? before.items[0] : undefined;
    const after = accepted(below(first?.text ?? '', 'följa upp väntetider', { kind: 'bullet', field: 'uppdrag' })).uppdrag;
    expect(after?.kind === 'listOrText' && after.items[0]).toEqual(first);
    expect(after?.kind === 'listOrText' && new Set(after.items.map(({ key }) => key)).size).toBe(after?.kind === 'listOrText' && after.items.length);
  });

  it('is read by its words when a program has dropped the marks of the fields', () => {
    const bare = repliedFile(draft, false);
    expect(read(bare).proposals).toEqual([]);
    const own = sent.lines.find(({ field }) => field === 'rapportering')?.text ?? '';
    expect(only(reworded(own, 'Gruppen lämnar en rapport i maj.', bare))).toMatchObject({ kind: 'field', slot: { fieldKey: 'rapportering' } });
  });
});

describe('a file that is no reply to the draft', () => {
  const other = repliedFile({ ...draft, variables: { group: 'lungmedicin', programmeArea: 'lung- och allergisjukdomar' }, answers: {} });
  it.each([
    ['another group’s mandate', other, 'otherMandate'],
    ['another text', { ...sent, lines: [{ ...sent.lines[0], text: 'Protokoll' }] }, 'unknown'],
    ['nothing', { ...sent, lines: [] }, 'empty']
  ] as const)('is refused: %s', (_name, file, reason) => {
    expect(readReply(file, draft)).toEqual({ kind: 'refused', reason });
  });
});
