import type { ListOrTextField, ParagraphsField } from '../../domain/template/field';
import type { SectionSource } from '../../domain/template/templateSource';

const taskField: ListOrTextField = {
  kind: 'listOrText',
  key: 'uppdrag',
  guidance: {
    placeholder: 'Beskriv det som just den här samverkansgruppen ska göra, i punktform eller löpande text.',
    question: 'Vad ska just den här gruppen göra?',
    hint: 'Skriv en uppgift per punkt och börja med ett verb. Upprepa inte det generella uppdraget.',
    why: 'Det generella uppdraget är lika för alla samverkansgrupper. Det specifika uppdraget visar vad gruppen svarar för inom sitt eget område, och det är det som följs upp i årsrapporten.',
    example: 'Samordna införandet av nya metoder som inte samordnas nationellt.'
  }
};

const furtherTask: ParagraphsField = {
  kind: 'paragraphs',
  key: 'ovrigt-uppdrag',
  isOptional: true,
  guidance: {
    placeholder: 'Ange om gruppen är styrgrupp för någon annan grupp eller har något annat särskilt ansvar.',
    question: 'Styr gruppen någon annan grupp, eller har den något annat särskilt ansvar?',
    hint: 'Lämna tomt om det inte är så. Skriv annars vilken grupp det gäller, med dess fullständiga namn.',
    why: 'Den grupp som styrs behöver veta vem den ska vända sig till. Sambandet syns också på gruppernas sidor.',
    example: 'Regional samverkansgrupp patientsäkerhet är styrgrupp för sjukvårdsregionens nätverk för vårdhygien.'
  }
};

export const specificTask: SectionSource = {
  key: 'specifikt-uppdrag',
  meaning: 'specificTasks',
  heading: 'Specifikt uppdrag',
  blocks: [
    { kind: 'paragraph', text: 'Regional samverkansgrupp {group} ska:' },
    { kind: 'field', field: taskField },
    { kind: 'field', field: furtherTask }
  ]
};
