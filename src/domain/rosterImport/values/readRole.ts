import type { SeatRole } from '../../roster/roster';
import { plainText } from '../plainText';

const words: Readonly<Record<SeatRole, readonly string[]>> = {
  chair: ['ordförande', 'ordf', 'ordf.', 'chair', 'chairperson'],
  convener: ['sammankallande', 'convener'],
  viceChair: ['vice ordförande', 'vice ordf', 'vice ordf.', 'v ordf', 'v. ordf.', 'vice chair'],
  member: ['ledamot', 'medlem', 'deltagare', 'representant', 'ordinarie', 'ordinarie ledamot', 'member'],
  coOpted: ['adjungerad', 'adjungerande', 'adjungerad ledamot', 'co-opted', 'co-opted member'],
  processSupport: ['processtöd', 'processledare', 'process support'],
  nationalRepresentative: ['nationell representant', 'nationell ledamot', 'national representative'],
  municipal: ['kommunal ledamot', 'kommunal representant', 'kommunrepresentant', 'kommunföreträdare', 'municipal member'],
  patient: [
    'patient eller närstående',
    'patient',
    'närstående',
    'patientföreträdare',
    'närståendeföreträdare',
    'patientrepresentant',
    'patient or relative'
  ]
};

const roles: ReadonlyMap<string, SeatRole> = new Map(
  (Object.keys(words) as readonly SeatRole[]).flatMap((role) => words[role].map((word) => [word, role] as const))
);

/** The role a cell names; null for one that is not known. */
export const readRole = (cell: string): SeatRole | null => roles.get(plainText(cell)) ?? null;
