/** What a page fetches before a web part's view is first drawn: each script's size by its name. */
export interface FirstPaint {
  readonly view: string;
  readonly scripts: ReadonlyMap<string, number>;
  /** The ports that the view reads first, and what they stand on beside `scripts`. */
  readonly ports: ReadonlyMap<string, number>;
  /** What only a page in English fetches as well. */
  readonly english: ReadonlyMap<string, number>;
}

type Chunk = readonly [name: string, hash: string];

/** An `import()` of a bundle, with all that it fetches. */
interface Fetching {
  readonly at: number;
  readonly chunks: readonly Chunk[];
}

const pairs = (map: string): ReadonlyMap<string, string> => new Map([...map.matchAll(/(\d+):"([^"]*)"/g)].map(([, id, value]) => [id, value]));

/** Each `import()` in a bundle: `Promise.all([r.e(1),r.e(2)])`, or `r.e(1).then` for a single chunk. */
function fetchingsOf(bundle: string): readonly Fetching[] {
  const [, names = '', hashes = ''] = /"chunk\."\+\(?\{([^}]*)\}.*?\{([^}]*)\}/.exec(bundle) ?? [];
  const [nameOf, hashOf] = [pairs(names), pairs(hashes)];
  return [...bundle.matchAll(/Promise\.all\(\[(?:\w+\.e\(\d+\),?)+\]\)|\w+\.e\(\d+\)(?=\.then)/g)].map(({ 0: all, index }) => ({
    at: index,
    chunks: [...all.matchAll(/\.e\((\d+)\)/g)].map(([, id]) => [nameOf.get(id) ?? id, hashOf.get(id) ?? ''] as const)
  }));
}

/** What `fetchPorts` fetches, by its methods: `rosterReading:()=>Promise.all(…)`. */
function portsOf(methods: ReadonlySet<string>, bundle: string, fetchings: readonly Fetching[]): readonly Chunk[] {
  return fetchings.filter(({ at }) => methods.has(/(\w+):\(\)=>$/.exec(bundle.slice(0, at))?.[1] ?? '')).flatMap(({ chunks }) => chunks);
}

/** What a view may ask for first: the ports that are asked for along with it, once for each of two between which its address chooses. */
function portsWith(view: Fetching, bundle: string, fetchings: readonly Fetching[]): readonly (readonly Chunk[])[] {
  const [alongside = ''] = bundle.slice(view.at).split(';');
  const choices = [1, 2].map((side) => alongside.replace(/\?([\w.]+\(\)):([\w.]+\(\))/g, `$${side}`));
  return [...new Set(choices)].map((asked) => portsOf(new Set([...asked.matchAll(/\.(\w+)\(\)/g)].map(([, method]) => method)), bundle, fetchings));
}

/**
 * The first paints a web part can have: one for each view its bundle may load, two where the page's address chooses what the
 * view reads first. What stands in the page already (React, SPFx) and what a view fetches once it stands are not counted.
 * @param bundle the web part's own script, called `name`
 * @param sizeOf size of a script by its path in the package
 */
export function firstPaints(name: string, bundle: string, sizeOf: (path: string) => number): readonly FirstPaint[] {
  const fetchings = fetchingsOf(bundle);
  const of = (isWanted: (chunk: string) => boolean): readonly Fetching[] => fetchings.filter(({ chunks }) => chunks.some(([each]) => isWanted(each)));
  const sizes = (chunks: readonly Chunk[], besides: ReadonlyMap<string, number> = new Map()): ReadonlyMap<string, number> =>
    new Map(chunks.filter(([chunk]) => !besides.has(chunk)).map(([chunk, hash]) => [chunk, sizeOf(`chunk.${chunk}_${hash}.js`)]));
  const everywhere = of((chunk) => chunk === 'mount-view').flatMap(({ chunks }) => chunks);
  const english = sizes(of((chunk) => chunk.endsWith('-english')).flatMap(({ chunks }) => chunks));
  const views = new Set(fetchings.flatMap(({ chunks }) => chunks).map(([chunk]) => chunk).filter((chunk) => chunk.endsWith('-view') && chunk !== 'mount-view'));
  return [...views].flatMap((view) => {
    const found = of((chunk) => chunk === view);
    const scripts = new Map([[name, sizeOf(name)], ...sizes([...everywhere, ...found.flatMap(({ chunks }) => chunks)])]);
    return found.flatMap((each) => portsWith(each, bundle, fetchings)).map((ports) => ({ view, scripts, ports: sizes(ports, scripts), english }));
  });
}
