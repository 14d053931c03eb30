import { indexedKey, keyInFolder, note, number, text } from '../vocabulary/columns';
import { defineList } from '../vocabulary/list';
import { words } from '../vocabulary/localizedText';
import { workingGrants } from '../rights';

const writable = { parent: '', writers: 'write', processSupport: 'write' } as const;

export const mandates = defineList({
  name: 'Mandates',
  kind: 'list',
  title: words('Uppdragsbeskrivningar, utkast', 'Mandates, drafts'),
  description: words('Ett utkast per rad; texten ligger i sektionerna.', 'One draft a row; its text lies in the sections.'),
  titleColumn: words('Uppdragsbeskrivning', 'Mandate'),
  columns: {
    MandateKey: keyInFolder('Uppdragsnyckel', 'Mandate key'),
    GroupKey: indexedKey('Gruppnyckel', 'Group key'),
    TemplateFamily: indexedKey('Mall', 'Template family'),
    TemplateVersion: number('Mallens version', 'Template version'),
    Variables: note('Namn i texten', 'Names in the text')
  },
  views: [
    {
      title: words('Alla utkast', 'All drafts'),
      columns: ['LinkTitle', 'GroupKey', 'TemplateFamily', 'TemplateVersion'],
      query: '',
      isDefault: true
    }
  ],
  crawled: false,
  moderated: false,
  grants: workingGrants(),
  groupFolder: writable
});

export const mandateSections = defineList({
  name: 'MandateSections',
  kind: 'list',
  title: words('Sektioner i utkast', 'Sections of drafts'),
  description: words('Svaren i en sektion av ett utkast.', 'The answers in one section of a draft.'),
  titleColumn: words('Sektion', 'Section'),
  columns: {
    RowKey: keyInFolder('Radnyckel', 'Row key'),
    MandateKey: indexedKey('Uppdragsnyckel', 'Mandate key'),
    GroupKey: indexedKey('Gruppnyckel', 'Group key'),
    // Sections of different versions of a template lie side by side while a mandate follows it.
    TemplateVersion: number('Mallens version', 'Template version'),
    SectionKey: text('Sektionsnyckel', 'Section key', { maxLength: 128, required: true }),
    Answers1: note('Svar, del 1', 'Answers, part 1'),
    Answers2: note('Svar, del 2', 'Answers, part 2'),
    Answers3: note('Svar, del 3', 'Answers, part 3')
  },
  views: [
    {
      title: words('Alla sektioner', 'All sections'),
      columns: ['LinkTitle', 'GroupKey', 'Editor', 'Modified'],
      query: '',
      isDefault: true
    }
  ],
  crawled: false,
  moderated: false,
  grants: workingGrants(),
  groupFolder: writable
});
