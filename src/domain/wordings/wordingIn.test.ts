import { templateOf } from '../../templates/templates';
import { barnonkologiAnswers, barnonkologiVariables } from '../../templates/fixtures/barnonkologi';
import type { MandateDocument } from '../mandate/document';
import { renderDocument } from '../mandate/renderDocument';
import { sectionFields } from '../template/sectionFields';
import type { Field } from '../template/field';
import { wordingIn } from './wordingIn';
import type { OtherText } from './wordingIn';

const template = templateOf('sydostra-rag', 2);
const fieldOf = (key: string): Field => {
  const field = template.sections.flatMap(sectionFields).find((candidate) => candidate.key === key);
  if (!field) throw new Error(`No field ${key}`);
  return field;
};
const same: OtherText = {
  family: 'sydostra-rag',
  answers: barnonkologiAnswers,
  document: renderDocument(template, barnonkologiVariables, barnonkologiAnswers)
};
const foreign: MandateDocument = {
  title: 'Annan',
  sections: [
    {
      key: 'a',
      meaning: 'composition',
      heading: 'Bemanning',
      blocks: [
        { kind: 'paragraph', text: 'En ledamot per region.', source: '' },
        { kind: 'paragraph', text: 'Ordförande väljs.', source: '', meaning: 'chairTask' },
        { kind: 'gap', text: 'Ange.', asList: false, source: 'x' }
      ]
    },
    { key: 'b', meaning: 'specificTasks', heading: 'Uppgifter', blocks: [{ kind: 'bullets', items: ['Ett', 'Två'], source: '' }] }
  ]
};
const other: OtherText = { family: 'mellansverige-rsg', answers: {}, document: foreign };

describe('how another mandate words it', () => {
  it('is its own answer in the same family, never the family’s fixed text', () => {
    const wording = wordingIn(same, 'sydostra-rag', 'specificTasks', fieldOf('uppdrag'));
    expect(wording?.answer).toBe(barnonkologiAnswers.uppdrag);
    expect(wording?.blocks).toHaveLength(1);
    expect(wordingIn({ ...same, answers: {} }, 'sydostra-rag', 'specificTasks', fieldOf('uppdrag'))).toBeNull();
  });

  it('is a draft’s answer too, though nothing of it is frozen', () => {
    expect(wordingIn({ ...same, document: null }, 'sydostra-rag', 'reporting', fieldOf('rapportering'))?.answer).toBe(barnonkologiAnswers.rapportering);
  });

  it('is the text about the same in another family, as the field takes it', () => {
    expect(wordingIn(other, 'sydostra-rag', 'composition', fieldOf('sammansattning'))?.answer).toEqual({ kind: 'paragraphs', text: 'En ledamot per region.' });
    expect(wordingIn(other, 'sydostra-rag', 'specificTasks', fieldOf('uppdrag'))?.answer).toMatchObject({
      form: 'list', items: [{ key: 'row1', text: 'Ett' }, { key: 'row2', text: 'Två' }]
    });
    expect(wordingIn(other, 'sydostra-rag', 'specificTasks', fieldOf('varaktighet'))?.answer).toMatchObject({ kind: 'choice', option: '', sentence: 'Ett Två' });
  });

  it('is nothing where the other says nothing, or is a draft of another family', () => {
    expect(wordingIn(other, 'sydostra-rag', 'reporting', fieldOf('rapportering'))).toBeNull();
    expect(wordingIn({ ...other, document: null }, 'sydostra-rag', 'composition', fieldOf('sammansattning'))).toBeNull();
  });
});
