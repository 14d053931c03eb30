import { refusals } from '../refusals';

/** Which properties are wanted, per expanded name in turn. */
export interface Selection {
  /** Names selected here. */
  readonly names: readonly string[];
  /** The default properties are wanted: nothing was selected, or `*` was. */
  readonly defaults: boolean;
  /** Expanded names with what is wanted below them. */
  readonly expanded: ReadonlyMap<string, Selection>;
  /** Selected below a name that is not expanded, as `Name/Below`. */
  readonly unexpanded: readonly string[];
}

/** Steps of one path; nothing in the service leads that far. */
const LONGEST_PATH = 20;

export function parseSelection(select: string | undefined, expand: string | undefined): Selection {
  // Annotations like `odata.id` come at every level that has them; PnPjs selects them by name.
  return selectionOf(pathsOf(select).map(path => (/^odata\.\w+$/i.test(path) ? '' : path)), pathsOf(expand));
}

/** A name given twice counts once. */
function pathsOf(text: string | undefined): string[] {
  const paths = [...new Set((text ?? '').split(',').map(name => name.trim()).filter(name => name.length > 0))];
  if (paths.some(path => path.length > LONGEST_PATH && path.split('/', LONGEST_PATH + 1).length > LONGEST_PATH)) throw refusals.tooComplex();
  return paths;
}

function selectionOf(select: readonly string[], expand: readonly string[]): Selection {
  const heads = new Map<string, { readonly name: string; readonly select: string[]; readonly expand: string[] }>();
  for (const path of expand) {
    const [name, below] = cut(path);
    const head = heads.get(name.toLowerCase()) ?? { name, select: [], expand: [] };
    heads.set(name.toLowerCase(), head);
    if (below !== undefined) head.expand.push(below);
  }
  const here: string[] = [];
  const unexpanded: string[] = [];
  for (const path of select) {
    const [name, below] = cut(path);
    if (below === undefined) here.push(name);
    else (heads.get(name.toLowerCase())?.select ?? unexpanded).push(heads.has(name.toLowerCase()) ? below : path);
  }
  return {
    names: here.filter(name => name !== '*' && name !== ''),
    defaults: select.length === 0 || here.includes('*'),
    expanded: new Map([...heads.values()].map(head => [head.name, selectionOf(head.select, head.expand)])),
    unexpanded
  };
}

/** The first step of a path and the rest, where there is one. */
function cut(path: string): readonly [string, string | undefined] {
  const slash = path.indexOf('/');
  return slash < 0 ? [path, undefined] : [path.slice(0, slash), path.slice(slash + 1)];
}
