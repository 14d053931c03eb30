import * as React from 'react';
import { libraryClauses, libraryFamilies } from '../../application/templates/libraryFamilies';
import type { ClauseSeries, Family } from '../../application/templates/libraryFamilies';
import type { LibraryContents } from '../../application/ports/templateLibrary';
import type { Clause } from '../../domain/template/clause';
import { useLoaded } from '../loading/useLoaded';
import type { Loaded } from '../loading/useLoaded';
import { usePorts } from '../ports/usePorts';

/** All that the view shows. */
export interface Library {
  readonly contents: LibraryContents;
  readonly families: readonly Family[];
  readonly clauseSeries: readonly ClauseSeries[];
  /** Every version of every clause that a template may use. */
  readonly clauses: readonly Clause[];
  /** How many groups follow each family, by its key. */
  readonly groups: ReadonlyMap<string, number>;
  /** True when the user may write new versions, and the site has a place for them. */
  readonly mayRevise: boolean;
  /** Whose text the device keeps. */
  readonly login: string;
}

/** Reads the library, who follows it and what the user may do: one batch before the first paint. */
export function useLibrary(): Loaded<Library> {
  const { templates, roster, session } = usePorts();
  return useLoaded(
    React.useCallback(async (): Promise<Library> => {
      const [contents, groups, mayRevise, user] = await Promise.all([
        templates.contents(),
        roster.groups(),
        session.mayReviseTemplates(),
        session.user()
      ]);
      const counts = new Map<string, number>();
      groups.forEach(({ templateFamily }) => counts.set(templateFamily, (counts.get(templateFamily) ?? 0) + 1));
      return {
        contents,
        families: libraryFamilies(contents),
        clauseSeries: libraryClauses(contents),
        clauses: contents.clauses.filter(({ state }) => state === 'inUse').map(({ content }) => content),
        groups: counts,
        mayRevise: mayRevise && contents.origin === 'site',
        login: user.login
      };
    }, [templates, roster, session])
  );
}
