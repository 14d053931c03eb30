import type { ReportTemplate } from '../../domain/report/reportTemplate';
import { contacts } from './contacts';
import { outcomeColumns } from './goalColumns';
import { roles } from './roles';

/** A report: of a year, a part of it, or a delivery. Mandates ask for results, quality measures and the groups' deliveries. */
export const report: ReportTemplate = {
  kind: 'report',
  version: 1,
  names: ['Årsrapport', 'Verksamhetsberättelse', 'Delleverans', 'Slutleverans'],
  title: '{name} {period}, {group}',
  roles,
  sections: [
    {
      key: 'sammanfattning',
      heading: 'Sammanfattning',
      field: {
        key: 'sammanfattning',
        kind: 'paragraphs',
        guidance: {
          placeholder: 'Ange det viktigaste som gruppen har gjort',
          question: 'Vad är det viktigaste att berätta?',
          hint: 'Några meningar till den som bara läser dem.',
          why: 'Mottagaren läser många rapporter.',
          example: ''
        }
      }
    },
    {
      key: 'mal',
      heading: 'Årets mål och hur det gick',
      field: {
        key: 'mal',
        kind: 'rows',
        isOptional: true,
        holds: 'goals',
        prefill: 'goals',
        rowName: 'Mål',
        columns: outcomeColumns,
        guidance: {
          placeholder: 'Ange hur det gick med målen',
          question: 'Hur gick det med årets mål?',
          hint: 'Målen i årets plan. Ange läget och vad det ledde till.',
          why: 'Målen som inte är nådda kommer tillbaka i nästa års plan.',
          example: ''
        }
      }
    },
    {
      key: 'kvalitet',
      heading: 'Kvalitetsmått',
      field: {
        key: 'kvalitet',
        kind: 'paragraphs',
        isOptional: true,
        guidance: {
          placeholder: 'Ange de kvalitetsmått gruppen följer, och vad de visar',
          question: 'Vad visar kvalitetsmåtten?',
          hint: 'De mått som uppdraget nämner, med utvecklingen och skillnader mellan regionerna.',
          why: 'Mått som återkommer varje år visar om vården blir bättre och mer jämlik.',
          example: ''
        }
      }
    },
    {
      key: 'gruppernas-leveranser',
      heading: 'Arbetsgruppernas leveranser',
      isForMandators: true,
      field: {
        key: 'gruppernas-leveranser',
        kind: 'listOrText',
        isOptional: true,
        prefill: 'deliveries',
        guidance: {
          placeholder: 'Ange vad arbetsgrupperna har levererat',
          question: 'Vad har arbetsgrupperna levererat?',
          hint: 'Hämtat ur de rapporter som grupperna har lämnat. De som inte har lämnat någon nämns också.',
          why: 'Uppdragsgivaren svarar för att det grupperna kommer fram till blir känt.',
          example: ''
        }
      }
    },
    {
      key: 'moten',
      heading: 'Möten',
      field: {
        key: 'moten',
        kind: 'listOrText',
        isOptional: true,
        prefill: 'meetingsHeld',
        guidance: {
          placeholder: 'Ange gruppens möten',
          question: 'Vilka möten har gruppen haft?',
          hint: 'Hämtat från gruppens möten, med närvaron.',
          why: '',
          example: ''
        }
      }
    },
    {
      key: 'bemanning',
      heading: 'Förändringar i bemanningen',
      field: {
        key: 'bemanning',
        kind: 'listOrText',
        isOptional: true,
        prefill: 'rosterChanges',
        guidance: {
          placeholder: 'Ange vilka som har börjat och slutat',
          question: 'Vilka har börjat och slutat?',
          hint: 'Hämtat från gruppens bemanning.',
          why: '',
          example: ''
        }
      }
    },
    contacts
  ]
};
