import type { ListOrTextField } from '../../domain/template/field';
import type { TemplateSection } from '../../domain/template/template';

const taskField: ListOrTextField = {
  kind: 'listOrText',
  key: 'uppdrag',
  guidance: {
    placeholder: 'Beskriv uppdraget i punktform eller löpande text.',
    question: 'Vad ska gruppen göra?',
    hint: 'Skriv en uppgift per punkt och börja med ett verb. Tre till sju punkter brukar räcka.',
    why: 'Punkterna är det som gruppen svarar för. Den som fastställer uppdraget prövar dem, och gruppens årsrapport följer upp dem. Skriv därför så att det går att se om uppgiften är utförd.',
    example:
      'Jämföra regionernas väntetider till utredning en gång om året och föreslå åtgärder där skillnaderna är stora.'
  }
};

export const task: TemplateSection = {
  key: 'uppdrag',
  meaning: 'specificTasks',
  heading: 'Uppdrag',
  blocks: [
    { kind: 'paragraph', meaning: 'mandator', text: 'Arbetsgrupp {group} arbetar på uppdrag av programområde {programmeArea}.' },
    { kind: 'paragraph', text: 'Sjukvårdsregional arbetsgrupp {group} ska:' },
    { kind: 'field', field: taskField }
  ]
};
