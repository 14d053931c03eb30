import type { SectionSource } from '../../domain/template/templateSource';

export const mandator: SectionSource = {
  key: 'uppdragsgivare',
  meaning: 'mandator',
  heading: 'Uppdragsgivare',
  blocks: [{ kind: 'paragraph', text: '{mandator} är uppdragsgivare med stöd av Kunskapsstyrningsgruppen.' }]
};
