import { templateOf } from '../../templates/templates';
import { barnonkologiAnswers } from '../../templates/fixtures/barnonkologi';
import { emptyAnswer } from './emptyAnswer';
import { givenAnswers } from './givenAnswers';

const template = templateOf('sydostra-rag', 2);
const variables = { group: 'Barn', programmeArea: '' };

describe('answers given in a file', () => {
  it('may be texts, points and the key of an option', () => {
    expect(
      givenAnswers(template, variables, { uppdrag: ['Ett', 'Två'], rapportering: 'Varje höst.', varaktighet: 'permanent', leveranser: 'Inga.' })
    ).toEqual({
      uppdrag: { kind: 'listOrText', form: 'list', items: [{ key: 'row1', text: 'Ett' }, { key: 'row2', text: 'Två' }], text: '' },
      rapportering: { kind: 'paragraphs', text: 'Varje höst.' },
      varaktighet: { kind: 'choice', option: 'permanent', until: '', sentence: 'Arbetsgruppen är permanent för en del av programområdets uppdrag.' },
      leveranser: { ...emptyAnswer('deliverables'), sentence: 'Inga.' }
    });
  });

  it('may be whole answers, deviations among them', () => {
    const deviation = { ...emptyAnswer('deviation'), heading: 'Pengar' };
    const given = { ...barnonkologiAnswers, 'avvikelse.finansiering': deviation };
    expect(givenAnswers(template, variables, given)).toEqual(given);
  });

  it('name the key the template does not have, and the fields it has', () => {
    expect(() => givenAnswers(template, variables, { uppgift: 'x' })).toThrow(/no field uppgift.*uppdrag, varaktighet/);
    expect(() => givenAnswers(template, variables, { 'avvikelse.okand': emptyAnswer('deviation') })).toThrow('no field avvikelse.okand');
  });

  it('name the key whose value the field cannot take', () => {
    expect(() => givenAnswers(template, variables, { rapportering: 7 })).toThrow(/rapportering.*paragraphs/);
    expect(() => givenAnswers(template, variables, { uppdrag: { kind: 'paragraphs', text: 'x' } })).toThrow(/uppdrag.*listOrText/);
  });
});
