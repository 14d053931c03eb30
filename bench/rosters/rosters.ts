import { countryGroups } from '../../local-site/demo/content/country/countryGroups';
import { countryRoster } from '../../local-site/demo/content/country/countryRoster';
import { countrySize } from '../../local-site/demo/content/country/countrySize';
import { checkAllCompositions } from '../../src/domain/composition/checkAllCompositions';
import type { KeptRosters } from '../../src/domain/composition/keptRosters';
import { whoseTurn } from '../../src/domain/chairing/whoseTurn';
import { measureFairness } from '../../src/domain/fairness/measureFairness';
import { forecastGroups } from '../../src/domain/forecast/forecastGroups';
import { indexRoster } from '../../src/domain/roster/indexRoster';
import { inhabitants } from '../../src/templates/fairness/inhabitants';
import { cliffRules } from '../../src/templates/rosterRules/cliffRules';
import { rosterRules } from '../../src/templates/rosterRules/rosterRules';
import { measurement, type Measurement } from '../measurement';
import { processorTime } from '../mandates/processorTime';
import { contributionsIn } from './contributionsIn';
import { followedGroups } from './followedGroups';
import { importOfFile } from './importOfFile';
import { lateIn, obligationsOfAll } from './obligations';

const TODAY = '2026-11-27';
const IN_A_YEAR = '2027-11-27';

/** What a whole country's rosters cost: 1,000 groups, 10,000 seats, 50,000 terms. Together they have 300 ms. */
export async function rosters(): Promise<readonly Measurement[]> {
  const size = countrySize();
  const rows = countryRoster(countryGroups(size), size, new Date(`${TODAY}T12:00:00Z`));
  const index = indexRoster(rows);
  const kept: KeptRosters = { index, profiles: new Map(), facts: new Map(), rules: rosterRules };
  const followed = followedGroups(rows.groups.length);
  const obligations = obligationsOfAll(followed);
  const borne = { ...rows, meetings: followed.flatMap(({ evidence }) => evidence.meetings), contributions: contributionsIn(rows.groups) };
  const lastFiveYears = { period: { from: '2022-01-01', to: TODAY }, shareKind: 'perCapita', healthcareRegion: '', inhabitants } as const;
  const parts: readonly (readonly [name: string, target: number, work: () => void])[] = [
    ['index', 50, () => indexRoster(rows)],
    [
      'sammansättning',
      50,
      () => {
        if (checkAllCompositions(kept, TODAY).length === 0) throw new Error('A country with vacant seats has no findings.');
      }
    ],
    ['vems tur', 50, () => rows.groups.forEach((group) => whoseTurn(group, kept, TODAY))],
    [
      'prognos',
      100,
      () => {
        const forecasts = [...forecastGroups(index, { from: TODAY, until: IN_A_YEAR, cliff: cliffRules.withinGroup }).values()];
        if (!forecasts.some(({ ending }) => ending.length > 0)) throw new Error('A country in which terms end foresees none.');
      }
    ],
    [
      'rättvisa',
      100,
      () => {
        if (measureFairness(borne, lastFiveYears).regions.every(({ total }) => total === 0)) throw new Error('A country in which people sit has borne nothing.');
      }
    ],
    [
      'åtaganden ur de fastställda texterna',
      200,
      () => {
        if (obligationsOfAll(followed).some((ofGroup) => ofGroup.length === 0)) throw new Error('Every mandate obliges to something.');
      }
    ],
    [
      'hur åtagandena står',
      100,
      () => {
        if (lateIn(followed, obligations, TODAY) === 0) throw new Error('A country in which groups have not met has nothing late.');
      }
    ]
  ];
  const measured: Measurement[] = [];
  for (const [name, target, work] of parts) measured.push(measurement(`Bemanning i hela landet: ${name}, CPU`, await processorTime(work), 'ms', target));
  const together = measured.reduce((total, { value }) => total + (value ?? 0), 0);
  return [...measured, measurement('Bemanning i hela landet: tillsammans, CPU', together, 'ms', 300), ...(await importOfFile())];
}
