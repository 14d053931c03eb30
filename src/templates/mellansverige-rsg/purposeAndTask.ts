import type { ListOrTextField, ParagraphsField } from '../../domain/template/field';
import type { SectionSource } from '../../domain/template/templateSource';

const ownPurpose: ParagraphsField = {
  kind: 'paragraphs',
  key: 'eget-syfte',
  isOptional: true,
  guidance: {
    placeholder: 'Beskriv det som just den här samverkansgruppen särskilt ska bidra till.',
    question: 'Vad ska just den här gruppen särskilt bidra till?',
    hint: 'Lämna tomt om det gemensamma syftet räcker. Skriv annars en eller två meningar om vad som blir bättre, och för vem.',
    why: 'Det gemensamma syftet gäller alla samverkansgrupper. Har gruppen ett eget mål är det lättare att pröva uppgifterna mot det.',
    example: 'Gruppen ska bidra till att patienter i alla län får lika tillgång till nya läkemedel.'
  }
};

const taskField: ListOrTextField = {
  kind: 'listOrText',
  key: 'uppdrag',
  list: 'numbered',
  guidance: {
    placeholder: 'Beskriv uppdraget i numrerade punkter.',
    question: 'Vad ska gruppen göra?',
    hint: 'Skriv en uppgift per punkt och börja med ”Att” och ett verb. Tre till sju punkter brukar räcka.',
    why: 'Punkterna är det som gruppen svarar för. Numren gör det lätt att hänvisa till dem i aktivitetsplanen.',
    example: 'Att varje år jämföra hur länen inför nya kunskapsstöd och föreslå åtgärder där skillnaderna är stora.'
  }
};

export const purposeAndTask: SectionSource = {
  key: 'syfte-och-uppdrag',
  meaning: 'purpose',
  heading: 'Syfte och uppdrag',
  blocks: [
    {
      kind: 'paragraph',
      text: 'Syftet med sjukvårdsregionala samverkansgruppen {group} i Sjukvårdsregion Mellansverige är att utgöra en länk mellan den nationella och den lokala nivån inom ramen för regioners system för kunskapsstyrning för hälso- och sjukvård. Genom att samla regioners och kommuners representanter kan samverkansgruppen bidra till att utveckla det lärande system som är målbilden för det sammanhållna systemet för kunskapsstyrning.'
    },
    { kind: 'field', field: ownPurpose },
    { kind: 'paragraph', meaning: 'specificTasks', text: 'Uppdraget innefattar:' },
    { kind: 'field', meaning: 'specificTasks', field: taskField }
  ]
};
