import type { SectionSource } from '../../domain/template/templateSource';

export const reporting: SectionSource = {
  key: 'rapportering',
  meaning: 'reporting',
  heading: 'Rapportering',
  blocks: [
    {
      kind: 'paragraph',
      text: 'Samverkansgrupperna arbetar på uppdrag av {mandator}. Grupperna dokumenterar sitt arbete i en årlig {planName} och årsrapport som publiceras på sjukvårdsregionens webbplats tillsammans med aktuella kontaktuppgifter.'
    }
  ]
};
