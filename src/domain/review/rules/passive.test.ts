import { quotes, reviewRag, tasks } from '../../../testing/review/ragReview';

describe('a task without anybody who is to do it', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Väntetider ska jämföras en gång om året.', ['ska jämföras']],
    ['Vårdkedjor bör tas fram.', ['bör tas']],
    ['Väntetider ska jämföras av arbetsgruppen.', []],
    ['Två läkare ska finnas i varje region.', []],
    ['Jämföra väntetider en gång om året.', []]
  ])('in ”%s”: %j', (text, expected) => {
    expect(quotes(reviewRag(tasks(text)), 'passive')).toEqual(expected);
  });
});
