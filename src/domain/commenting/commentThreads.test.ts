import { commentThreads } from './commentThreads';
import type { RemarkKind, StoredRemark } from './remark';
import { turnKey } from './turnKey';

const said = (key: string, kind: RemarkKind = 'comment', commentKey = ''): StoredRemark => ({
  key,
  mandateKey: 'm',
  groupKey: 'g',
  sectionKey: 's',
  kind,
  commentKey,
  text: key,
  quote: '',
  fileAuthor: '',
  writtenBy: 'Anna Exempel',
  written: '2026-03-12T10:00:00Z'
});

describe('comments with what was said about each', () => {
  it('keep the order things were written in, and tell which are dealt with', () => {
    const threads = commentThreads([said('a'), said('b'), said('a2', 'answer', 'a'), said('b.1', 'resolved', 'b'), said('a1', 'answer', 'a')]);
    expect(threads.map(({ comment, answers, isResolved }) => [comment.key, answers.map(({ key }) => key), isResolved])).toEqual([
      ['a', ['a2', 'a1'], false],
      ['b', [], true]
    ]);
  });

  it('are dealt with once when two people do so at the same moment, and can be taken up again', () => {
    const [open] = commentThreads([said('a')]);
    const turn = turnKey(open!);
    const [resolved] = commentThreads([said('a'), said(turn, 'resolved', 'a'), said(turn, 'resolved', 'a')]);
    expect(resolved).toMatchObject({ isResolved: true, turns: 1 });
    const [again] = commentThreads([said('a'), said(turn, 'resolved', 'a'), said(turnKey(resolved!), 'reopened', 'a')]);
    expect(again).toMatchObject({ isResolved: false, turns: 2 });
    expect(turnKey(again!)).not.toBe(turn);
  });

  it('leave out what is about a comment that is not there', () => {
    expect(commentThreads([said('x', 'answer', 'gone'), said('y', 'resolved', 'gone')])).toEqual([]);
  });
});
