import type { Answer, Answers } from './answer';
import { differingKeys, mergeAnswers } from './mergeAnswers';
import type { MergeChoice } from './mergeAnswers';

const text = (written: string): Answer => ({ kind: 'paragraphs', text: written });
const mine: Answers = { same: text('lika'), both: text('mitt'), only: text('bara jag') };
const theirs: Answers = { same: text('lika'), both: text('deras'), other: text('bara de') };
const all = (choice: MergeChoice): Answers => mergeAnswers(mine, theirs, { both: choice, only: choice, other: choice });

describe('answers of two people', () => {
  it('differ where they say something else, or only one says anything', () => {
    expect(differingKeys(mine, theirs)).toEqual(['both', 'only', 'other']);
    expect(differingKeys(mine, mine)).toEqual([]);
  });

  it('become one person’s, or both', () => {
    expect(all('mine')).toEqual(mine);
    expect(all('theirs')).toEqual(theirs);
    expect(all('both')).toEqual({ ...mine, ...theirs, both: text('deras\nmitt') });
  });

  it('are chosen answer by answer; mine stand where nothing is chosen', () => {
    expect(mergeAnswers(mine, theirs, { both: 'theirs', other: 'both' })).toEqual({ ...mine, both: text('deras'), other: text('bara de') });
  });
});
