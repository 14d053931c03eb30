import type { ReportTemplate } from '../../domain/report/reportTemplate';
import { contacts } from './contacts';
import { goalColumns, outcomeColumns } from './goalColumns';
import { roles } from './roles';

/** A yearly plan: mandates ask for goals, ongoing activities and a follow-up of the goals of the year before. */
export const plan: ReportTemplate = {
  kind: 'plan',
  version: 1,
  names: ['Handlingsplan', 'Aktivitetsplan', 'Verksamhetsplan'],
  title: '{name} {period}, {group}',
  roles,
  sections: [
    {
      key: 'uppfoljning',
      heading: 'Uppföljning av förra årets mål',
      field: {
        key: 'uppfoljning',
        kind: 'rows',
        isOptional: true,
        holds: 'earlierGoals',
        prefill: 'earlierGoals',
        rowName: 'Mål',
        columns: outcomeColumns,
        guidance: {
          placeholder: 'Ange hur det gick med förra årets mål',
          question: 'Hur gick det med förra årets mål?',
          hint: 'Målen i förra årets plan, med det som årsrapporten säger om dem. Skriv hur det gick med vart och ett.',
          why: 'En plan som inte ser tillbaka lovar lätt samma sak en gång till.',
          example: ''
        }
      }
    },
    {
      key: 'mal',
      heading: 'Årets mål',
      field: {
        key: 'mal',
        kind: 'rows',
        holds: 'goals',
        rowName: 'Mål',
        columns: goalColumns,
        guidance: {
          placeholder: 'Ange årets mål, med åtgärd och ansvarig',
          question: 'Vad vill gruppen uppnå i år?',
          hint: 'Skriv ett mål i taget, så att man om ett år kan säga om det är nått. Ange vad som ska göras och vem som ansvarar.',
          why: 'Målen kommer tillbaka i årsrapporten och i nästa års plan.',
          example: 'Alla tre regionerna använder samma vårdprogram för långtidsuppföljning'
        }
      }
    },
    {
      key: 'pagaende',
      heading: 'Pågående aktiviteter',
      field: {
        key: 'pagaende',
        kind: 'listOrText',
        isOptional: true,
        guidance: {
          placeholder: 'Ange vad gruppen redan arbetar med',
          question: 'Vad pågår redan?',
          hint: 'Det som fortsätter från tidigare år och inte är ett mål för sig.',
          why: '',
          example: 'Nätverksträffar för kontaktsjuksköterskor'
        }
      }
    },
    contacts
  ]
};
