import { gapProviders, providerOf, type GapProvider } from './gapProviders';
import type { NeededComponent } from './neededComponents';

export interface ComponentGap {
  readonly component: NeededComponent;
  readonly provider: GapProvider;
}

/**
 * The needed components that are not available, each with what stands in for it.
 * @throws with the whole list when something has no provider; adding those is the upgrade to a new SPFx version.
 */
export function componentGaps(
  needed: readonly NeededComponent[],
  availableIds: ReadonlySet<string>,
  providers: readonly GapProvider[] = gapProviders,
): readonly ComponentGap[] {
  const gaps: ComponentGap[] = [];
  const unprovided: NeededComponent[] = [];
  for (const component of needed) {
    if (availableIds.has(component.id)) continue;
    const provider = providerOf(component, providers);
    if (provider === undefined) unprovided.push(component);
    else gaps.push({ component, provider });
  }
  if (unprovided.length > 0) {
    const lines = unprovided.map(
      ({ id, version, names, askedBy }) =>
        `  ${id} ${version} ${names.join(', ') || '(asked for lazily)'}, needed by ${askedBy.join(', ')}`,
    );
    throw new Error(
      `The SPFx runtime needs components that npm does not carry and that have no provider in gapProviders.ts:\n${lines.join('\n')}`,
    );
  }
  return gaps;
}
