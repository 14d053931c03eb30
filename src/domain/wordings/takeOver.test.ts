import type { Answer, ListOrTextAnswer } from '../mandate/answer';
import { emptyAnswer } from '../mandate/emptyAnswer';
import { canBeAdded, takeOver } from './takeOver';

const list = (...texts: readonly string[]): ListOrTextAnswer => ({
  ...emptyAnswer('listOrText'), form: 'list', items: texts.map((text, index) => ({ key: `row${index + 1}`, text }))
});
const text = (value: string): ListOrTextAnswer => ({ ...emptyAnswer('listOrText'), form: 'text', text: value });
const textsOf = (answer: Answer): readonly string[] => (answer.kind === 'listOrText' ? answer.items.map((item) => item.text) : []);

describe('taking over another mandate’s answer', () => {
  it('is the other’s where one has written nothing', () => {
    expect(takeOver(undefined, list('Ett'))).toEqual(list('Ett'));
    expect(takeOver(list(' '), text('Löpande.'))).toEqual(text('Löpande.'));
  });

  it('puts it after one’s own points and text, what both have once', () => {
    const joined = takeOver(list('Mitt', 'Gemensamt'), list('Gemensamt', 'Deras'));
    expect(textsOf(joined).filter((one) => one === 'Mitt')).toHaveLength(1);
    expect(textsOf(joined)).toEqual(expect.arrayContaining(['Mitt', 'Gemensamt', 'Deras']));
    expect(textsOf(joined).indexOf('Mitt')).toBeLessThan(textsOf(joined).indexOf('Deras'));
    expect(takeOver({ kind: 'paragraphs', text: 'Mitt.' }, { kind: 'paragraphs', text: 'Deras.' })).toEqual({ kind: 'paragraphs', text: 'Mitt.\nDeras.' });
  });

  it('keeps the form one has chosen', () => {
    expect(textsOf(takeOver(list('Mitt'), text('Deras ett\nDeras två')))).toEqual(['Mitt', 'Deras ett', 'Deras två']);
    expect(takeOver(text('Mitt.'), list('Deras'))).toMatchObject({ form: 'text', text: 'Mitt.\nDeras' });
  });

  it('replaces data, of which there can only be one', () => {
    const own = { ...emptyAnswer('choice'), option: 'a', sentence: 'Min.' };
    const other = { ...emptyAnswer('choice'), option: 'b', sentence: 'Deras.' };
    expect(canBeAdded(own)).toBe(false);
    expect(takeOver(own, other)).toBe(other);
  });
});
