import type { Field } from '../../domain/template/field';

const sentence: readonly string[] = [
  'Låt meningen säga samma sak som uppgifterna ovanför.',
  'Skriv vem som gör vad: ”Gruppen lämnar”, hellre än ”Rapport ska lämnas”.'
];

/** Advice on plain language beside a field, by its kind. */
export const svSeAdvice: Readonly<Record<Field['kind'], readonly string[]>> = {
  listOrText: [
    'Börja varje punkt med vad gruppen gör: följa upp, ta fram, sprida.',
    'En sak i varje punkt. Det viktigaste först.',
    'Skriv ut förkortningar första gången de står i texten.'
  ],
  paragraphs: [
    'Skriv vem som gör vad: ”Gruppen rapporterar”, hellre än ”Rapportering sker”.',
    'Högst 25 ord i en mening. Ett ämne i varje stycke.',
    'Skriv ut förkortningar första gången de står i texten.'
  ],
  choice: sentence,
  deliverables: ['Skriv vad den som tar emot kan använda resultatet till.', ...sentence],
  date: sentence,
  number: sentence,
  seats: ['Beskriv platserna, inte personerna som sitter på dem i dag.', ...sentence]
};
