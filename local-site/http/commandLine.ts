/** What `npm run site` was asked to do. */
export interface CommandLine {
  readonly port: number;
  readonly dataDirectory: string;
  readonly demo: 'small' | 'sydostra' | 'national' | undefined;
  readonly asLogin: string | undefined;
  readonly threshold: number | undefined;
  /** Seconds until a search finds a change. */
  readonly searchLag: number | undefined;
  readonly testControl: boolean;
  readonly open: boolean;
  readonly reset: boolean;
  /** Prints what is built and what is not, and serves nothing. */
  readonly coverage: boolean;
  /** Folder of a debug build, as `gulp serve` makes it; its web parts go before the package's. */
  readonly bundles: string | undefined;
}

/** A command line nobody can follow; the message says what to write instead, in Swedish and English. */
export class WrongUse extends Error {}

const WITH_VALUE: readonly string[] = ['--port', '--data', '--demo', '--as', '--threshold', '--search-lag', '--bundles'];
const ALONE: readonly string[] = ['--empty', '--test-control', '--no-open', '--reset', '--coverage'];

export const DEFAULT_PORT = 4321;

export function parseCommandLine(words: readonly string[]): CommandLine {
  const values = new Map<string, string>();
  for (let at = 0; at < words.length; at += 1) {
    const [word, inline] = words[at].split(/=(.*)/s);
    if (ALONE.includes(word)) values.set(word, '');
    else if (WITH_VALUE.includes(word)) values.set(word, inline ?? words[(at += 1)] ?? '');
    else throw new WrongUse(`Okänt val: ${words[at]}. Unknown option: ${words[at]}.`);
  }
  const demo = values.get('--demo');
  if (demo !== undefined && demo !== 'small' && demo !== 'sydostra' && demo !== 'national') {
    throw new WrongUse('--demo är small, sydostra eller national. --demo is small, sydostra or national.');
  }
  if (demo !== undefined && values.has('--empty')) throw new WrongUse('Välj --empty eller --demo. Choose --empty or --demo.');
  return {
    port: wholeNumber(values, '--port', 65535) ?? DEFAULT_PORT,
    dataDirectory: values.get('--data') || ownFolder(demo),
    demo,
    asLogin: values.get('--as'),
    threshold: wholeNumber(values, '--threshold', Number.MAX_SAFE_INTEGER),
    searchLag: wholeNumber(values, '--search-lag', 86_400),
    testControl: values.has('--test-control'),
    open: !values.has('--no-open'),
    reset: values.has('--reset'),
    coverage: values.has('--coverage'),
    bundles: values.get('--bundles')
  };
}

/** Apart, so that a bare site never stands among the demo's lists, and a country that took minutes to make is kept beside the smaller demos. */
const ownFolder = (demo: CommandLine['demo']): string => (demo === undefined ? '.data/bare' : demo === 'national' ? '.data/national' : '.data/demo');

function wholeNumber(values: ReadonlyMap<string, string>, name: string, most: number): number | undefined {
  const text = values.get(name);
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > most) throw new WrongUse(`${name} ska vara ett heltal från 0 till ${most}. ${name} must be a whole number from 0 to ${most}.`);
  return number;
}
