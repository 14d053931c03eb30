import { reporting, reviewRag } from '../../../testing/review/ragReview';
import type { Answers } from '../../mandate/answer';
import { deviationKey } from '../../mandate/deviationKey';
import { emptyAnswer } from '../../mandate/emptyAnswer';

const decided = (text: string): Answers => ({
  [deviationKey('titel')]: { ...emptyAnswer('deviation'), added: [{ place: -1, blocks: [{ kind: 'paragraph', text }] }] }
});

const missing = (answers: Answers, isFinished = true): readonly (readonly [string, string | undefined])[] =>
  reviewRag(answers, { isFinished }).map(({ code, values }) => [code, values.missing]);

describe('the decision a document tells', () => {
  it('is missed when there is no line of it, and in parts', () => {
    expect(missing({})).toEqual([['noDecisionLine', 'body,date,paragraph,dnr,version']]);
    expect(missing(decided('Fastställd av Regionsjukvårdsledningen 2024-03-12'))).toEqual([['decisionDataMissing', 'paragraph,dnr,version']]);
    expect(missing(decided('Fastställd 12 mars 2024, § 14, dnr RJL 2024/118'))).toEqual([['decisionDataMissing', 'body,version']]);
  });

  it('is complete with body, date, paragraph and diary number', () => {
    expect(missing(decided('Fastställd av Regionsjukvårdsledningen 12 mars 2024, § 14, dnr 2024/118'))).toEqual([]);
  });

  it('is not asked of a draft, nor of a form with placeholders', () => {
    expect(missing({}, false)).toEqual([]);
    expect(missing(reporting('Gruppen rapporterar till <namn>.')).filter(([code]) => code !== 'placeholder')).toEqual([]);
  });
});
