import type { ReportSection } from '../../domain/report/reportTemplate';

/** Mandates ask that plans and reports are published with current contact details. */
export const contacts: ReportSection = {
  key: 'kontakt',
  heading: 'Kontaktuppgifter',
  field: {
    key: 'kontakt',
    kind: 'paragraphs',
    prefill: 'contacts',
    isOptional: true,
    guidance: {
      placeholder: 'Ange vem man vänder sig till',
      question: 'Vem vänder man sig till?',
      hint: 'Hämtat från gruppens bemanning: den som leder gruppen, och processtödet.',
      why: 'Planen och rapporten läses av fler än gruppen. De ska veta vem de kan fråga.',
      example: ''
    }
  }
};
