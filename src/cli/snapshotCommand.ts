import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { makeRegionSnapshot } from '../application/staffSnapshot/makeRegionSnapshot';
import { putStaffSnapshot, type PutSnapshot } from '../application/staffSnapshot/putStaffSnapshot';
import type { Ports } from '../application/ports/ports';
import { swedishDay } from '../domain/calendar/swedishDay';
import { regions } from '../domain/roster/regions';
import { callerPath } from './callerPath';
import { givenOptions } from './givenOptions';
import { putFile } from './putFile';
import { portsFor } from './siteOptions';
import { WrongUse } from './wrongUse';

const options = {
  site: { type: 'string' },
  as: { type: 'string' },
  region: { type: 'string', multiple: true },
  out: { type: 'string' },
  to: { type: 'string' },
  'to-as': { type: 'string' }
} as const;

/** Puts a region's snapshot somewhere; tells where, and what came of it. */
type Put = (regionKey: string, text: string) => Promise<readonly [place: string, result: PutSnapshot]>;

const intoSite =
  (ports: Ports, addressOf: (regionKey: string) => string): Put =>
  async (regionKey, text) => {
    const address = addressOf(regionKey);
    return [address, await putStaffSnapshot(ports, address, text)];
  };

function intoFolder(folder: string): Put {
  return async (regionKey, text) => {
    await mkdir(folder, { recursive: true });
    const path = join(folder, `utdrag-${regionKey}.json`);
    return [path, (await putFile(path, Buffer.from(text))) ? 'written' : 'same'];
  };
}

/** The regions that are named, else all of the healthcare regions that the site's groups belong to. @throws WrongUse for a region that does not exist */
async function chosenRegions({ roster }: Ports, named: readonly string[]): Promise<readonly string[]> {
  const unknown = named.find((key) => !regions.some((region) => region.key === key));
  if (unknown !== undefined) {
    const known = regions.map(({ key }) => key).join(', ');
    throw new WrongUse(`Regionen ${unknown} finns inte: ${known}. / There is no region ${unknown}: ${known}.`);
  }
  if (named.length > 0) return named;
  const healthcareRegions = new Set((await roster.groups()).flatMap((group) => group.healthcareRegions));
  return regions.filter((region) => region.healthcareRegions.some((key) => healthcareRegions.has(key))).map(({ key }) => key);
}

/**
 * `uppdrag snapshot --site URL [--region KEY …] [--out DIR | --to URL]`: makes the regions' snapshots and puts them in the
 * staff's own library, in a folder, or on another site, which may be in another tenant. Tells region, place and result.
 */
export async function snapshotCommand(words: readonly string[], token: string | undefined, tell: (line: string) => void): Promise<number> {
  const given = givenOptions(words, options);
  if (given.out !== undefined && given.to !== undefined) {
    throw new WrongUse('Ange --out eller --to, inte båda. / Give --out or --to, not both.');
  }
  const ports = portsFor(given, token);
  const other = given.to === undefined ? null : portsFor({ site: given.to, as: given['to-as'] }, process.env.UPPDRAG_TO_TOKEN);
  const put = other
    ? intoSite(other, other.staffSnapshots.givenAt)
    : given.out === undefined
      ? intoSite(ports, ports.staffSnapshots.keptAt)
      : intoFolder(callerPath(given.out));
  const today = swedishDay(ports.clock.now());
  for (const regionKey of await chosenRegions(ports, given.region ?? [])) {
    process.stderr.write(`${regionKey}\n`);
    const [place, result] = await put(regionKey, await makeRegionSnapshot(ports, regionKey, today));
    tell(`${regionKey}\t${place}\t${result}`);
  }
  return 0;
}
