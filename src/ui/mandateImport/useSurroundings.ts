import * as React from 'react';
import type { ImportSurroundings } from '../../application/importing/importSource';
import type { Group } from '../../domain/roster/roster';
import { byName } from '../../domain/roster/byName';
import { templateOfContent } from '../../domain/template/stored/templateContent';
import { useLoaded } from '../loading/useLoaded';
import type { Loaded } from '../loading/useLoaded';
import { usePorts } from '../ports/usePorts';

export interface Surroundings extends ImportSurroundings {
  /** Groups the user may write for, by name. */
  readonly writable: readonly Group[];
}

/** What imported files are held against: every template in use, every group, and those the user writes for. */
export function useSurroundings(): Loaded<Surroundings> {
  const { templates, roster, session } = usePorts();
  return useLoaded(
    React.useCallback(async () => {
      const [contents, groups, written] = await Promise.all([templates.contents(), roster.groups(), session.writingGroups()]);
      return {
        templates: contents.templates.filter(({ state }) => state === 'inUse').map(({ content }) => templateOfContent(content)),
        groups,
        writable: groups.filter(({ key }) => written.includes(key)).sort(byName)
      };
    }, [templates, roster, session])
  );
}
