import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { callerPath } from '../callerPath';
import { WrongUse } from '../wrongUse';
import type { Finding, ProbeRole } from './check';
import { probeRoles } from './check';
import type { Probe, ProbeResult } from './runProbe';
import { runProbe } from './runProbe';

const options = {
  site: { type: 'string' },
  as: { type: 'string', multiple: true },
  rows: { type: 'string', default: '0' },
  json: { type: 'boolean', default: false }
} as const;

const usage =
  'npm run probe -- --site ADRESS --as administrator=FIL [--as register=FIL] [--as publisher=FIL] [--as reader=FIL] [--rows N] [--json]';

const isRole = (word: string): word is ProbeRole => (probeRoles as readonly string[]).includes(word);

async function tokenFile(file: string): Promise<string> {
  try {
    return (await readFile(callerPath(file), 'utf8')).trim();
  } catch {
    throw new WrongUse(`Filen ${file} med token går inte att läsa. / The token file ${file} cannot be read.`);
  }
}

/** `ROLE=FILE` words as tokens by role. @throws WrongUse for an unknown role, a file that cannot be read or no administrator */
async function tokensOf(words: readonly string[]): Promise<Probe['tokens']> {
  const tokens = new Map<ProbeRole, string>();
  for (const word of words) {
    const [role = '', ...rest] = word.split('=');
    if (!isRole(role) || rest.join('=') === '') {
      throw new WrongUse(`--as ${word}: skriv ROLL=FIL, med någon av rollerna ${probeRoles.join(', ')}. / Write ROLE=FILE, with one of these roles.`);
    }
    tokens.set(role, await tokenFile(rest.join('=')));
  }
  const administrator = tokens.get('administrator');
  if (administrator === undefined) throw new WrongUse(`Administratörens token behövs. / The administrator’s token is needed.\n${usage}`);
  return { ...Object.fromEntries(tokens), administrator };
}

const marks: Readonly<Record<Finding['outcome'], string>> = {
  asExpected: '✔ som väntat / as expected',
  otherwise: '✘ INTE som väntat / NOT as expected',
  found: '● så här är det / this is how it is',
  notTested: '– inte provat / not tested'
};

const lineOf = ({ check, outcome, found }: ProbeResult): string =>
  [`${check.key}: ${marks[outcome]}`, `  ${check.expects.sv}`, `  ${check.expects.en}`, `  → ${found.sv}${found.en === found.sv ? '' : ` / ${found.en}`}`].join('\n');

/**
 * `npm run probe`: tries what the product builds on against a site. Tells each check as it is done, or with `--json`
 * all at the end.
 *
 * @param isStopped true when somebody has asked to stop
 * @returns 0 when nothing was otherwise than expected, 1 when something was or something could not be removed
 * @throws WrongUse
 */
export async function probeCommand(
  words: readonly string[],
  tell: (line: string) => void,
  isStopped: () => boolean = () => false,
  name = `uppdrag-prov-${Date.now().toString(36)}`
): Promise<number> {
  const { values } = ((): { values: { site?: string; as?: string[]; rows: string; json: boolean } } => {
    try {
      return parseArgs({ args: [...words], options });
    } catch (error) {
      throw new WrongUse(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    }
  })();
  if (values.site === undefined || !URL.canParse(values.site)) {
    throw new WrongUse(`--site ska följas av platsens hela adress. / --site must be followed by the full address of the site.\n${usage}`);
  }
  const rows = Number(values.rows);
  if (!Number.isSafeInteger(rows) || rows < 0) throw new WrongUse(`--rows ${values.rows} är inget antal. / is no number of items.`);
  const results: ProbeResult[] = [];
  const left = await runProbe({
    webUrl: values.site.replace(/\/+$/, ''),
    tokens: await tokensOf(values.as ?? []),
    rows,
    name,
    isStopped,
    onResult: (result) => {
      results.push(result);
      if (!values.json) tell(lineOf(result));
    }
  });
  if (values.json) tell(JSON.stringify({ site: values.site, results, left }, null, 2));
  else if (left.length > 0) tell(`Finns kvar, ta bort för hand / left behind, remove by hand: ${left.join(', ')}`);
  return left.length > 0 || results.some(({ outcome }) => outcome === 'otherwise') ? 1 : 0;
}
