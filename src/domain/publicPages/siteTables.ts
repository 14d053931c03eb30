import { csvText } from '../export/csvText';
import type { GroupKind } from '../roster/roster';
import type { GroupLine } from './groupLine';
import { groupPaths } from './pagePaths';

const states: Readonly<Record<GroupLine['state'], string>> = { inForce: 'Gäller', withdrawn: 'Upphävt', none: 'Inget fastställt' };

const groupHeadings = ['Nyckel', 'Grupp', 'Slag', 'Programområde', 'Sjukvårdsregion', 'Uppdragsgivare', 'Uppdrag', 'Fastställt av', 'Beslutsdatum', 'Paragraf', 'Diarienummer', 'Kontakt', 'E-post', 'Kontakt bekräftad', 'Upphörde', 'Sida'];

/** All groups as a table. */
export const groupsTable = (lines: readonly GroupLine[], kinds: Readonly<Record<GroupKind, string>>): string =>
  csvText([
    groupHeadings,
    ...lines.map(({ key, name, kind, programmeArea, healthcareRegions, mandators, state, decision, contact, confirmedOn, closing }) => [
      key,
      name,
      kinds[kind],
      programmeArea,
      healthcareRegions.join(', '),
      mandators.join(', '),
      states[state],
      decision?.body ?? '',
      decision?.date ?? '',
      decision?.paragraph ?? '',
      decision?.diaryNumber ?? '',
      contact?.name ?? '',
      contact?.email ?? '',
      confirmedOn,
      closing?.date ?? '',
      groupPaths(key).page
    ])
  ]);

/** Everybody who is shown, a row for each seat. */
export const membersTable = (lines: readonly GroupLine[]): string =>
  csvText([
    ['Grupp', 'Namn', 'Roll', 'Företräder', 'Titel', 'Arbetsplats'],
    ...lines.flatMap(({ name: group, members }) => members.map(({ name, role, represents, title, organisation }) => [group, name, role, represents, title, organisation]))
  ]);
