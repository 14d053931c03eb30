import type { RowColumn } from '../../domain/report/reportField';
import type { ReportTemplate } from '../../domain/report/reportTemplate';
import type { FollowedTaskCells, PointCells } from '../../domain/report/taskCells';
import { roles } from './roles';

const task: readonly (RowColumn & { readonly key: keyof FollowedTaskCells & keyof PointCells })[] = [
  { key: 'task', kind: 'line', label: 'Att göra', reads: 'Att göra: {}' },
  { key: 'who', kind: 'line', label: 'Vem', reads: 'Ansvarig: {}', suggests: 'members' },
  { key: 'until', kind: 'date', label: 'Klart senast', reads: 'Klart senast: {}' }
];

const followed: readonly [RowColumn, ...RowColumn[]] = [
  { key: 'task', kind: 'line', label: 'Att göra', reads: '{}' },
  ...task.slice(1),
  { key: 'since', kind: 'line', label: 'Beslutat på mötet den', reads: 'Beslutat på mötet den {}' },
  {
    key: 'state',
    kind: 'choice',
    label: 'Läge',
    reads: 'Läge: {}',
    options: [
      { key: 'open', label: 'Inte klart' },
      { key: 'done', label: 'Klart' },
      { key: 'dropped', label: 'Struket' }
    ]
  },
  { key: 'comment', kind: 'text', label: 'Kommentar', reads: 'Kommentar: {}' }
];

/** Notes of a meeting: mandates ask that they are kept, and delivered or published. */
export const notes: ReportTemplate = {
  kind: 'notes',
  version: 1,
  names: ['Minnesanteckningar', 'Mötesanteckningar', 'Anteckningar'],
  title: '{name} {period}, {group}',
  roles,
  sections: [
    {
      key: 'mote',
      heading: 'Mötet',
      field: {
        key: 'mote',
        kind: 'paragraphs',
        prefill: 'meetingFacts',
        guidance: {
          placeholder: 'Ange när och var mötet hölls',
          question: 'När och var hölls mötet?',
          hint: 'Hämtat från gruppens möte. Ändra om det blev på annat sätt.',
          why: 'Den som inte var med ska kunna se vilket möte anteckningarna gäller.',
          example: '12 mars 2026, 9.00–12.00, Kalmar'
        }
      }
    },
    {
      key: 'narvaro',
      heading: 'Närvaro',
      field: {
        key: 'narvaro',
        kind: 'attendance',
        prefill: 'attendance',
        guidance: {
          placeholder: 'Ange vilka som var med',
          question: 'Vilka var med?',
          hint: 'De som sitter i gruppen på mötesdagen, region för region. Markera var och en.',
          why: 'Uppdraget säger vilka regioner som ska vara företrädda. Närvaron visar att de var det.',
          example: ''
        }
      }
    },
    {
      key: 'ovriga',
      heading: 'Övriga närvarande',
      field: {
        key: 'ovriga',
        kind: 'listOrText',
        isOptional: true,
        guidance: {
          placeholder: 'Ange andra som var med',
          question: 'Vilka fler var med?',
          hint: 'Inbjudna och gäster, en på varje rad. Lämna tomt om det inte var några.',
          why: '',
          example: 'Inbjuden föredragande från registret'
        }
      }
    },
    {
      key: 'uppfoljning',
      heading: 'Uppföljning av förra mötets anteckningar',
      field: {
        key: 'uppfoljning',
        kind: 'rows',
        isOptional: true,
        holds: 'tasks',
        prefill: 'openTasks',
        rowName: 'Uppgift',
        columns: followed,
        guidance: {
          placeholder: 'Ange hur det gick med det som beslutades förra gången',
          question: 'Hur har det gått med det som skulle göras?',
          hint: 'Det som förra anteckningarna lämnade öppet. Det som inte är klart kommer tillbaka nästa gång.',
          why: 'Det som ingen frågar efter blir sällan gjort.',
          example: ''
        }
      }
    },
    {
      key: 'punkter',
      heading: 'Punkter',
      field: {
        key: 'punkter',
        kind: 'rows',
        holds: 'points',
        prefill: 'agenda',
        rowName: 'Punkt',
        columns: [
          { key: 'heading', kind: 'line', label: 'Punkt', reads: '{}' },
          { key: 'said', kind: 'text', label: 'Det viktigaste som sades', reads: '{}' },
          { key: 'decision', kind: 'text', label: 'Beslut', reads: 'Beslut: {}' },
          ...task
        ],
        guidance: {
          placeholder: 'Ange vad mötet tog upp och kom fram till',
          question: 'Vad togs upp och vad bestämdes?',
          hint: 'En punkt för varje rad i dagordningen. Skriv beslutet, och vem som gör vad till när.',
          why: 'Mottagaren läser besluten först. Den som ska göra något ska hitta sitt namn.',
          example: ''
        }
      }
    },
    {
      key: 'nasta-mote',
      heading: 'Nästa möte',
      field: {
        key: 'nasta-mote',
        kind: 'paragraphs',
        isOptional: true,
        guidance: {
          placeholder: 'Ange när gruppen möts nästa gång',
          question: 'När är nästa möte?',
          hint: 'Dag, tid och plats.',
          why: '',
          example: '14 maj 2026, digitalt'
        }
      }
    }
  ]
};
