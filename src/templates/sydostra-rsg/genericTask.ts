import type { SectionSource } from '../../domain/template/templateSource';

export const genericTask: SectionSource = {
  key: 'generellt-uppdrag',
  meaning: 'genericTasks',
  heading: 'Generellt uppdrag',
  blocks: [{ kind: 'clause', key: 'generellt-uppdrag', version: 1 }]
};
