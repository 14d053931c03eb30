import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { apiOf } from './api';
import { compare, contradictions } from './comparison';
import { Ledger } from './ledger';
import { INDEX_KEY, makeLists, writeUntilKilled, type Writer } from './load';
import { createRandom, type Random } from '../random';
import { startSiteProcess, type SiteProcess } from './siteProcess';

const WRITERS = 8;

export interface Survival {
  /** Writes the site acknowledged, over all lives. */
  readonly acknowledged: number;
  /** What was lost, changed or half done, one sentence each. */
  readonly differences: readonly string[];
}

/** Kills a site under load again and again, and compares after each new start. Moments and deeds follow from the seed. */
export async function survive(kills: number, seed: number): Promise<Survival> {
  const folder = mkdtempSync(join(tmpdir(), 'uppdrag-killed-'));
  const random = createRandom(seed);
  const ledger = new Ledger();
  const writers = Array.from({ length: WRITERS }, (_, at): Writer =>
    ({ name: `w${at}`, ledger, ids: new Map(), random: createRandom(seed * 1000 + at), reindexes: at === 0, made: 0 }));
  const differences: string[] = [];
  let site = await startSiteProcess(folder);
  try {
    await makeLists(apiOf(site.address));
    ledger.settle(INDEX_KEY, { indexed: 1 });
    for (let kill = 1; kill <= kills; kill += 1) {
      await loadAndKill(site, writers, ledger, random);
      differences.push(...contradictions(join(folder, 'site.sqlite')).map(one => `kill ${kill}: ${one}`));
      site = await startSiteProcess(folder);
      const found = await compare(ledger, apiOf(site.address));
      differences.push(...found.differences.map(one => `kill ${kill}: ${one}`));
      for (const writer of writers) restoreIds(writer, found.ids);
    }
  } finally {
    await site.kill();
    rmSync(folder, { recursive: true, force: true });
  }
  return { acknowledged: ledger.count, differences };
}

async function loadAndKill(site: SiteProcess, writers: readonly Writer[], ledger: Ledger, random: Random): Promise<void> {
  const api = apiOf(site.address);
  const enough = ledger.count + random.below(60);
  const writing = Promise.all(writers.map(writer => writeUntilKilled(writer, api)));
  // A refusal ends the run at once instead of waiting for a count that is never reached.
  while (ledger.count < enough) await Promise.race([wait(1), writing]);
  // Every second death comes while a write is done that takes long; most moments otherwise lie between writes.
  if (random.below(2) === 0) await Promise.race([ledger.nextAsk(INDEX_KEY), writing]);
  await wait(random.below(12));
  await site.kill();
  await writing;
}

/** A writer goes on with what of its own is there. */
function restoreIds(writer: Writer, ids: ReadonlyMap<string, number>): void {
  writer.ids.clear();
  for (const [title, id] of ids) if (title.startsWith(`${writer.name}-`)) writer.ids.set(title, id);
}
