import * as fc from 'fast-check';
import { arbitraryAnswers } from '../../testing/replies/arbitraryAnswers';
import { repliedFile } from '../../testing/replies/repliedFile';
import { templates } from '../../templates/templates';
import type { Answers } from '../mandate/answer';
import { withChanges } from '../mandate/answerChanges';
import { documentText } from '../mandate/documentText';
import { renderDocument } from '../mandate/renderDocument';
import type { SourceDocument } from '../importing/sourceDocument';
import { listSign } from '../importing/text/listSign';
import { acceptProposal } from './acceptProposal';
import type { RepliedDraft } from './readReply';
import { readReply } from './readReply';
import type { ReplyProposal } from './reply';

const families = templates.map((template) => [`${template.family} ${template.version}`, template] as const);

function proposals(file: SourceDocument, draft: RepliedDraft): readonly ReplyProposal[] {
  const reply = readReply(file, draft);
  return reply.kind === 'read' ? reply.proposals : [];
}

/** Without list signs: those that somebody has written by hand are not kept when a file is read. */
const textOf = ({ template, variables, answers }: RepliedDraft): readonly string[] =>
  documentText(renderDocument(template, variables, answers))
    .split('\n')
    .map((line) => listSign(line)?.text ?? line);

/** More turns than a draft has places: what is proposed again and again never comes to an end. */
const most = 150;

function acceptAll(file: SourceDocument, draft: RepliedDraft): RepliedDraft {
  let accepted = draft;
  for (let turn = 0; turn < most; turn += 1) {
    const [next] = proposals(file, accepted);
    if (!next) break;
    accepted = { ...accepted, answers: withChanges(accepted.answers, acceptProposal(next, accepted)) };
  }
  return accepted;
}

describe.each(families)('a draft of %s sent out', (_name, template) => {
  const draftOf = (answers: Answers): RepliedDraft => ({ template, variables: { group: 'barnonkologi', programmeArea: 'barn och ungdom' }, answers });

  it('and read back unchanged proposes nothing', () => {
    fc.assert(
      fc.property(fc.boolean().chain((deviates) => arbitraryAnswers(template, deviates)), (answers) => {
        const draft = draftOf(answers);
        expect(readReply(repliedFile(draft), draft)).toMatchObject({ kind: 'read', sentOn: '2026-03-01', proposals: [] });
      }),
      { numRuns: 60 }
    );
  });

  it('and read back with other answers reads as they do once all is accepted', () => {
    const answers = arbitraryAnswers(template, false);
    fc.assert(
      fc.property(answers, answers, (before, after) => {
        const accepted = acceptAll(repliedFile(draftOf(after)), draftOf(before));
        expect(textOf(accepted)).toEqual(textOf(draftOf(after)));
      }),
      { numRuns: 25 }
    );
  });
});
