import type { TemplateSection } from '../template/template';
import type { Answer, Answers } from './answer';
import { bySection } from './bySection';
import { deviationKey } from './deviationKey';
import { emptyAnswer } from './emptyAnswer';

const guidance = { placeholder: '', question: '', hint: '', why: '', example: '' };
const section = (key: string, condition?: string): TemplateSection => ({
  key,
  meaning: 'other',
  heading: key,
  blocks: [
    { kind: 'field', field: { kind: 'paragraphs', key: `${key}-text`, guidance } },
    ...(condition ? [{ kind: 'paragraph' as const, text: 'x', when: { field: condition, options: ['a'] } }] : [])
  ]
});
const sections = [section('one'), section('two', 'choice')];
const text = (written: string): Answer => ({ kind: 'paragraphs', text: written });

/** Which sections are worked out for each of the answers, one after the other. */
function workedOut(...all: readonly Answers[]): readonly (readonly string[])[] {
  const seen: string[] = [];
  const keyOf = bySection(({ key }) => {
    seen.push(key);
    return key;
  });
  return all.map((answers) => {
    expect(sections.map((one) => keyOf(one, answers))).toEqual(['one', 'two']);
    return seen.splice(0);
  });
}

describe('what is worked out by section', () => {
  const answers = { 'one-text': text('a'), 'two-text': text('b') };

  it('is worked out anew only where something has changed', () => {
    expect(workedOut(answers, { ...answers }, { ...answers, 'two-text': text('c') })).toEqual([['one', 'two'], [], ['two']]);
  });

  it('follows the choices of conditions and wording of the mandate’s own', () => {
    const choice: Answer = { ...emptyAnswer('choice'), option: 'a' };
    const own = { [deviationKey('one')]: emptyAnswer('deviation') };
    expect(workedOut(answers, { ...answers, choice }, { ...answers, choice, ...own })).toEqual([['one', 'two'], ['two'], ['one']]);
  });
});
