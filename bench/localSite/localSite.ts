import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from '../median';
import { measurement, missing, type Measurement } from '../measurement';
import { bigSite, itemOf, ITEMS, LIST, SCOPED_GROUP } from './bigSite';
import { startMeasured, type MeasuredProcess } from './measuredProcess';
import { ask, headersOf, sendBatch } from './rawClient';

const ROUNDS = 7;
const REQUESTS = 40;
const BATCHES = 10;
const STARTS = 5;

/** What one request costs: medians over the rounds, in milliseconds. */
interface Cost {
  readonly wall: number;
  /** Of the server's process. */
  readonly cpu: number;
  /** Bytes of the last answer. */
  readonly size: number;
}

/** The local site with a list of 100,000 items: what reading, writing and starting cost. */
export async function localSite(say: (line: string) => void): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'uppdrag-bench-'));
  try {
    cpSync(await bigSite(say), folder, { recursive: true });
    const startUps: Pick<Cost, 'wall' | 'cpu'>[] = [];
    while (startUps.length < STARTS) {
      const once = await start(folder);
      startUps.push({ wall: once.startUp, cpu: (await once.usage()).cpu });
      await once.stop();
    }
    const server = await start(folder);
    const echo = await startMeasured('bench/localSite/echoServer.ts');
    try {
      const requests = await measuredRequests(server, echo);
      const created = await creating(server);
      return [
        ...requests,
        ...created,
        measurement('Lokal webbplats: start med 100 000 poster', median(startUps.map(({ wall }) => wall)), 'ms', 1500),
        measurement('Lokal webbplats: start med 100 000 poster, CPU', median(startUps.map(({ cpu }) => cpu)), 'ms', 1500),
        measurement('Lokal webbplats: minne efter mätningarna', (await server.usage()).rss, 'MB', 250)
      ];
    } finally {
      await Promise.all([server.stop(), echo.stop()]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const start = (folder: string): Promise<MeasuredProcess> =>
  startMeasured('local-site/main.ts', '--empty', '--port', '0', '--no-open', '--data', folder);

async function measuredRequests(server: MeasuredProcess, echo: MeasuredProcess): Promise<readonly Measurement[]> {
  const kinds = [
    { name: 'en post', target: 3, login: 'admin', path: (at: number) => `${LIST}/items(${((at * 7919) % ITEMS) + 1})` },
    { name: 'sida om 100 på indexerat filter', target: 3, login: 'admin', path: (at: number) => `${LIST}/items?$filter=Grupp eq 'g0${10 + (at % 80)}'` },
    { name: 'behörighetsrensad sida, 1 000 egna behörigheter', target: 20, login: 'medlem', path: () => `${LIST}/items?$filter=Grupp eq '${SCOPED_GROUP}'` }
  ];
  const measurements: Measurement[] = [];
  for (const { name, target, login, path } of kinds) {
    const url = (at: number): string => `${server.address}/_api/${encodeURI(path(at))}`;
    measurements.push(...(await rows(name, target, server, echo, (at) => ask(url(at), headersOf(login)))));
  }
  const stream = `${server.address}/_api/${LIST}/renderlistdataasstream`;
  const columns = ['Title', 'Grupp', 'Antal', 'Dag'].map((name) => `<FieldRef Name='${name}'/>`).join('');
  const body = JSON.stringify({ parameters: { ViewXml: `<View><ViewFields>${columns}</ViewFields><Query><Where><Eq><FieldRef Name='Grupp'/><Value Type='Text'>g042</Value></Eq></Where></Query><RowLimit Paged='TRUE'>100</RowLimit></View>` } });
  const headers = { ...headersOf('admin'), 'Content-Type': 'application/json' };
  measurements.push(...(await rows('RenderListDataAsStream-sida om 100', 3, server, echo, () => ask(stream, headers, body))));
  return measurements;
}

/** Time and processor time of one kind of request, beside a server that only sends as much JSON. */
async function rows(name: string, target: number, server: MeasuredProcess, echo: MeasuredProcess, send: (at: number) => ReturnType<typeof ask>): Promise<readonly Measurement[]> {
  const title = `Lokal webbplats: ${name}`;
  const first = await send(0);
  if (first.status !== 200) {
    return [missing(title, 'ms', target)];
  }
  const cost = await costOf(server, send);
  const peer = await costOf(echo, () => ask(`${echo.address}/${cost.size}`, {}));
  const named = (value: number) => ({ name: 'lika mycket JSON utan innehåll', value });
  return [measurement(title, cost.wall, 'ms', target, named(peer.wall)), measurement(`${title}, CPU`, cost.cpu, 'ms', target, named(peer.cpu))];
}

async function costOf(server: MeasuredProcess, send: (at: number) => ReturnType<typeof ask>): Promise<Cost> {
  const walls: number[] = [];
  const cpus: number[] = [];
  let size = 0;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const before = await server.usage();
    for (let at = 0; at < REQUESTS; at += 1) {
      const since = performance.now();
      const answer = await send(round * REQUESTS + at);
      size = answer.text.length;
      // The first round warms up.
      if (round > 0) {
        walls.push(performance.now() - since);
      }
    }
    if (round > 0) {
      cpus.push(((await server.usage()).cpu - before.cpu) / REQUESTS);
    }
  }
  return { wall: median(walls), cpu: median(cpus), size };
}

async function creating(server: MeasuredProcess): Promise<readonly Measurement[]> {
  const walls: number[] = [];
  const cpus: number[] = [];
  for (let batch = 0; batch <= BATCHES; batch += 1) {
    const before = await server.usage();
    const since = performance.now();
    await sendBatch(server.address, Array.from({ length: 100 }, (_, at) => ({ path: `${LIST}/items`, body: itemOf(ITEMS + batch * 100 + at) })));
    if (batch > 0) {
      walls.push((performance.now() - since) / 100);
      cpus.push(((await server.usage()).cpu - before.cpu) / 100);
    }
  }
  return [
    measurement('Lokal webbplats: ny post i buntar om 100', median(walls), 'ms', null),
    measurement('Lokal webbplats: ny post i buntar om 100, CPU', median(cpus), 'ms', 0.5)
  ];
}
