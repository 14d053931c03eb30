import { portsAs } from '../../../e2e/site/portsAs';
import { readOverview } from '../../../src/application/overview/readOverview';
import type { Ports } from '../../../src/application/ports/ports';
import { readRegister } from '../../../src/application/register/readRegister';
import { swedishDay } from '../../../src/domain/calendar/swedishDay';
import { caseIndex } from '../../../src/schema/lists/caseIndex';
import { establishedMandates } from '../../../src/schema/lists/established';
import { groups } from '../../../src/schema/lists/groups';
import { meetings } from '../../../src/schema/lists/meetings';
import { nominations } from '../../../src/schema/lists/nominations';
import { people, seats, terms } from '../../../src/schema/lists/rosters';
import { measurement, type Measurement } from '../../measurement';
import type { MeasuredSite } from '../demoSite';
import { readListByList, type ReadList } from './readListByList';
import { readingCost } from './readingCost';

interface Reading {
  readonly name: string;
  readonly login: string;
  readonly own: (ports: Ports) => Promise<unknown>;
  /** The lists in which the same lies. */
  readonly lists: readonly ReadList[];
}

const today = swedishDay(new Date());

const ofKalmar = { filter: "RegionKey eq 'kalmar'" };
const ofRegister = [{ list: groups }, { list: establishedMandates }, { list: caseIndex }];
const ofOverview = [...ofRegister, { list: nominations }, { list: meetings }];

const readings: readonly Reading[] = [
  { name: 'Register', login: 'staben', own: (ports) => readRegister(ports, today), lists: ofRegister },
  {
    name: 'Översikt Region Kalmar län',
    login: 'staben',
    own: (ports) => readOverview(ports, { kind: 'region', key: 'kalmar' }, today),
    lists: [...ofOverview, { list: seats, ...ofKalmar }, { list: terms, ...ofKalmar }, { list: people, ...ofKalmar }]
  },
  {
    name: 'Översikt Sydöstra',
    login: 'staben',
    own: (ports) => readOverview(ports, { kind: 'healthcareRegion', key: 'sydostra' }, today),
    lists: [...ofOverview, { list: seats }, { list: terms }, { list: people }]
  }
];

/** What the views read at national scale, beside a plain PnPjs client that reads the lists with the same in them: both here, in this process, from the same site. */
export async function peer(national: MeasuredSite): Promise<readonly Measurement[]> {
  const rows: Measurement[] = [];
  for (const { name, login, own, lists } of readings) {
    const ours = await readingCost(national, () => own(portsAs(national, login)));
    const plain = await readingCost(national, () => readListByList(national.address, login, lists));
    const row = (what: string, unit: Measurement['unit'], figure: 'requests' | 'wall' | 'cpu' | 'siteCpu'): Measurement =>
      measurement(`${name}, landet: läsa allt, ${what}`, ours[figure], unit, null, { name: 'PnPjs lista för lista', value: plain[figure] });
    rows.push(row('anrop', 'st', 'requests'), row('tid', 'ms', 'wall'), row('klientens CPU', 'ms', 'cpu'), row('webbplatsens CPU', 'ms', 'siteCpu'));
  }
  return rows;
}
