import type { ParagraphsField } from '../../domain/template/field';
import type { TemplateSection } from '../../domain/template/template';

const compositionField: ParagraphsField = {
  kind: 'paragraphs',
  key: 'sammansattning',
  guidance: {
    placeholder:
      'Ange hur arbetsgruppen ska bemannas med representanter från regionerna och representanter för eventuella andra intressenter.',
    question: 'Vilka ska vara med i gruppen?',
    hint: 'Skriv hur många som kommer från varje region, vilka yrken som behövs och vilka andra som ska höras. Skriv inga personnamn.',
    why: 'Uppdraget gäller längre än de personer som sitter i gruppen i dag. Därför beskriver det platserna, inte personerna.',
    example:
      'Gruppen har två deltagare från varje region. Läkare, sjuksköterska och fysioterapeut ska finnas med. En företrädare för patientföreningarna bjuds in till minst ett möte om året.'
  }
};

export const composition: TemplateSection = {
  key: 'sammansattning',
  meaning: 'composition',
  heading: 'Sammansättning',
  blocks: [{ kind: 'field', field: compositionField }]
};
