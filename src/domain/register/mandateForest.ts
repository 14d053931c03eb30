import type { Group } from '../roster/roster';

/** A group in the tree of who mandates whom, with those it mandates below it. */
export interface MandateNode {
  readonly key: string;
  /** Keys of its other mandators: it stands below one of them only. */
  readonly otherMandators: readonly string[];
  /** True when it stands here only because groups below it were asked for. */
  readonly isContext: boolean;
  readonly children: readonly MandateNode[];
}

type Mandated = Pick<Group, 'key' | 'mandators'>;

/** The mandator each group stands below; none for those at the top. Mandators in a circle end where the circle would close. */
function homesOf(groups: readonly Mandated[]): ReadonlyMap<string, string> {
  const known = new Set(groups.map(({ key }) => key));
  const homes = new Map<string, string>();
  const standsBelow = (key: string, above: string): boolean => {
    for (let at: string | undefined = key; at !== undefined; at = homes.get(at)) {
      if (at === above) return true;
    }
    return false;
  };
  for (const { key, mandators } of groups) {
    const home = mandators.find((mandator) => known.has(mandator) && !standsBelow(mandator, key));
    if (home !== undefined) homes.set(key, home);
  }
  return homes;
}

/**
 * The tree of who mandates whom: every group that is asked for once, with the mandators above it. A group of several
 * mandators stands below the first; groups that mandate each other in a circle are kept, one of them at the top. At the top
 * those that mandate others come first.
 * @param groups all there are, in the order they are to stand
 * @param wanted keys of those asked for
 */
export function mandateForest(groups: readonly Mandated[], wanted: ReadonlySet<string>): readonly MandateNode[] {
  const homes = homesOf(groups);
  const below = new Map<string, Mandated[]>();
  const top: Mandated[] = [];
  for (const group of groups) {
    const home = homes.get(group.key);
    const siblings = home === undefined ? top : (below.get(home) ?? []);
    siblings.push(group);
    if (home !== undefined) below.set(home, siblings);
  }
  const nodesOf = (siblings: readonly Mandated[]): readonly MandateNode[] =>
    siblings.flatMap(({ key, mandators }): readonly MandateNode[] => {
      const children = nodesOf(below.get(key) ?? []);
      const isContext = !wanted.has(key);
      const home = homes.get(key);
      const otherMandators = [...new Set(mandators)].filter((mandator) => mandator !== home && mandator !== key);
      return isContext && children.length === 0 ? [] : [{ key, otherMandators, isContext, children }];
    });
  const roots = nodesOf(top);
  const mandates = ({ children }: MandateNode): boolean => children.length > 0;
  return [...roots.filter(mandates), ...roots.filter((root) => !mandates(root))];
}
