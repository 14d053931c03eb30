import type { ParagraphsField } from '../../domain/template/field';
import type { SectionSource } from '../../domain/template/templateSource';

const checkIns: ParagraphsField = {
  kind: 'paragraphs',
  key: 'avstamningar',
  guidance: {
    placeholder: 'Ange när staben och arbetsutskottet har avstämningar och möten.',
    question: 'När träffas staben och arbetsutskottet?',
    hint: 'Skriv hur ofta, och vad tiden hänger på, till exempel ledningens möten. Skriv en mening för staben och en för arbetsutskottet.',
    why: 'Den som vill ha en fråga beredd behöver veta när den tas upp. Tiderna syns också i årshjulet.',
    example: 'Staben har en avstämning veckan före varje ledningsmöte. Arbetsutskottet möts varannan vecka.'
  }
};

/** One section for several things, each block with what it is about. */
export const staffing: SectionSource = {
  key: 'bemanning',
  meaning: 'composition',
  heading: 'Bemanning, arbetssätt och finansiering',
  blocks: [
    {
      kind: 'paragraph',
      text: 'Regionerna bemannar Regionsjukvårdsledningens stab med nödvändiga resurser och kompetens utifrån uppdrag och gemensamt identifierade behov.'
    },
    {
      kind: 'paragraph',
      text: 'Regionerna utser varsin ledamot i Regionsjukvårdsledningen som representant i arbetsutskottet. Ledamöterna ingår i staben och leder dess arbete.'
    },
    {
      kind: 'paragraph',
      meaning: 'chairTask',
      text: 'Ansvar som sammankallande följer ordförandeskapet i Regionsjukvårdsledningen och roterar mellan regionerna i {chairPeriods}.'
    },
    { kind: 'field', meaning: 'waysOfWorking', field: checkIns },
    { kind: 'clause', meaning: 'finance', key: 'finansiering', version: 3 }
  ]
};
