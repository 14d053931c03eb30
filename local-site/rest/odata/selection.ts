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

export function parseSelection(select: string | undefined, expand: string | undefined): Selection {
  return selectionOf(names(select), names(expand));
}

function names(text: string | undefined): string[] {
  return (text ?? '').split(',').map(name => name.trim()).filter(name => name.length > 0);
}

function selectionOf(select: readonly string[], expand: readonly string[]): Selection {
  const here = select.filter(name => !name.includes('/'));
  const heads = new Map<string, string>();
  for (const path of expand) heads.set(head(path).toLowerCase(), head(path));
  const expanded = new Map<string, Selection>();
  for (const [key, name] of heads) expanded.set(name, selectionOf(below(select, key), below(expand, key)));
  return {
    names: here.filter(name => name !== '*'),
    defaults: select.length === 0 || here.includes('*'),
    expanded,
    unexpanded: select.filter(name => name.includes('/') && !heads.has(head(name).toLowerCase()))
  };
}

function head(path: string): string {
  return path.split('/')[0];
}

function below(paths: readonly string[], key: string): string[] {
  return paths.filter(path => path.includes('/') && head(path).toLowerCase() === key).map(path => path.slice(path.indexOf('/') + 1));
}
