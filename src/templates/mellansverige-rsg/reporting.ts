import type { SectionSource } from '../../domain/template/templateSource';

export const reporting: SectionSource = {
  key: 'rapportering',
  meaning: 'reporting',
  heading: 'Rapportering',
  blocks: [
    {
      kind: 'paragraph',
      text: 'Vid samverkansgruppens sammanträden ska minnesanteckningar föras och publiceras på angiven plats.'
    },
    {
      kind: 'paragraph',
      text: 'En {planName} med uppställda mål upprättas årsvis. Dokumentet beskriver även pågående aktiviteter och uppföljning av tidigare uppsatta mål. {ThePlan} rapporteras till kunskapsstyrningsgruppens samordnare före den {planDeadline} efterföljande år.'
    }
  ]
};
