import { monthsAfter, daysAfter } from '../../../../src/domain/calendar/calendarDate';
import type { IsoDate } from '../../../../src/domain/mandate/answer';
import { blankProfile } from '../../../../src/domain/roster/blankProfile';
import type { GroupProfile, Lifetime } from '../../../../src/domain/roster/groupProfile';
import { isNational } from '../../../../src/domain/roster/isNational';
import { regionNamed } from '../../../../src/domain/roster/regionNamed';
import type { Group, Seat } from '../../../../src/domain/roster/roster';
import { careChain } from '../mellansverige';
import { nationals } from './nationalGroups';
import { lastDayBefore, merged, pastItsEnd } from './plantedProblems';

/** Working groups set up for a time that has not passed yet: how many months they have left. */
const timeLimited: Readonly<Record<string, number>> = { 'rag-sepsis': 14, 'rag-hjalpmedel': 8 };

const needs: Readonly<Record<string, string>> = {
  'rag-sepsis': 'Tiden till rätt antibiotika skiljer sig mellan regionernas akutmottagningar.',
  'rag-hjalpmedel': 'Invånare som flyttar inom sjukvårdsregionen får olika hjälpmedel för samma behov.',
  'rag-digital-vard': 'Regionerna införde digitala vårdmöten var för sig och behövde gemensamma arbetssätt.'
};

const mirrorOf = (groupKey: string): string => nationals.find(({ mirrors }) => mirrors === groupKey)?.group.key ?? '';

function lifetimeOf({ key, kind }: Group, today: IsoDate): Lifetime {
  if (key === pastItsEnd.groupKey) return { kind: 'timeLimited', until: daysAfter(today, -pastItsEnd.days) };
  const months = timeLimited[key];
  if (months !== undefined) return { kind: 'timeLimited', until: monthsAfter(today, months) };
  return isNational({ kind }) ? { kind: 'unsaid' } : { kind: 'permanent' };
}

function compositionOf({ key, kind }: Group, year: number): GroupProfile['composition'] {
  const { composition } = blankProfile(key);
  if (isNational({ kind })) return { ...composition, genderBalance: { date: `${year - 1}-09-15`, note: 'Sjukvårdsregionerna har tillsammans föreslagit lika många kvinnor som män.' } };
  switch (key) {
    case 'mv-rag-somnapne':
      return { ...composition, careChain, patientAssociations: { date: `${year - 1}-10-06`, note: 'Föreningen Exempel är tillfrågad och lämnar synpunkter två gånger om året.' } };
    case 'mv-rsg-utveckling':
      return {
        ...composition,
        anchorings: ['Samverkansnämndens Ledningsgrupp', 'Kunskapsstyrningsgruppen'].map((body, index) => ({ body, date: `${year - 1}-0${index + 2}-12`, paragraph: String(20 + index) }))
      };
    default:
      return composition;
  }
}

/** What is kept about each group beside its roster. */
export function demoProfiles(groups: readonly Group[], seats: readonly Seat[], today: IsoDate): readonly GroupProfile[] {
  const year = Number(today.slice(0, 4));
  return groups.map((group): GroupProfile => {
    const { key, kind, mandators } = group;
    const host = seats.find(({ groupKey, role, regionKey }) => groupKey === key && regionKey !== '' && role !== 'member')?.regionKey ?? '';
    const blank = blankProfile(key);
    return {
      ...blank,
      relations: { ...blank.relations, mirror: mirrorOf(key), chairAppointer: kind === 'rag' ? '' : (mandators[0] ?? ''), memberAppointers: mandators.slice(0, 1), steers: [] },
      lifetime: lifetimeOf(group, today),
      need: needs[key] ?? '',
      begins: `${year - 9}-03-01`,
      closing: key === merged.groupKey ? { date: lastDayBefore(today, merged.months), decidedBy: 'RPO Kirurgi och plastikkirurgi', paragraph: '41', mergedInto: merged.into } : null,
      formerNames: key === 'rag-levercirros' ? [{ name: 'RAG Kronisk leversjukdom', until: `${year - 3}-12-31` }] : [],
      composition: compositionOf(group, year),
      ownerAuthority: host === '' ? '' : regionNamed(host),
      hostRegion: host
    };
  });
}
