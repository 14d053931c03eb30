import * as React from 'react';
import type { TemplateSource } from '../../domain/template/templateSource';
import type { Clause } from '../../domain/template/clause';
import { later } from '../loading/later';
import { LibraryList } from './list/LibraryList';
import { clausePrefix } from './clausePrefix';
import type { Library } from './useLibrary';

export interface TemplatesScreenProps {
  readonly library: Library;
  /** Key of the family opened, or of the clause after {@link clausePrefix}; empty for the list. */
  readonly opened: string;
  readonly onOpen: (key: string) => void;
  /** Something has been saved: read the library again. */
  readonly onChanged: () => void;
}

type Begun = { readonly kind: 'family'; readonly source: TemplateSource } | { readonly kind: 'clause'; readonly clause: Clause };

const lines = [40, 70, 55, 80, 70];
const ClauseScreen = later(async () => (await import(/* webpackChunkName: 'templates-clause' */ './reading/ClauseScreen')).ClauseScreen, lines);
const FamilyScreen = later(async () => (await import(/* webpackChunkName: 'templates-family' */ './reading/FamilyScreen')).FamilyScreen, lines);
const NewClause = later(async () => (await import(/* webpackChunkName: 'templates-new' */ './forms/NewClause')).NewClause, lines);
const NewFamily = later(async () => (await import(/* webpackChunkName: 'templates-new' */ './forms/NewFamily')).NewFamily, lines);

/** The list, or what is opened: a family, a clause, or a new one that is still only on this page. */
export function TemplatesScreen({ library, opened, onOpen, onChanged }: TemplatesScreenProps): JSX.Element {
  const [creating, setCreating] = React.useState<'family' | 'clause' | null>(null);
  const [begun, setBegun] = React.useState<Begun | null>(null);
  const back = (): void => {
    setBegun(null);
    onOpen('');
    onChanged();
  };
  const begin = (next: Begun, key: string): void => {
    setCreating(null);
    setBegun(next);
    onOpen(key);
  };
  if (creating === 'family') {
    return (
      <NewFamily
        library={library}
        onBegin={(source) => begin({ kind: 'family', source }, source.family)}
        onCancel={() => setCreating(null)}
      />
    );
  }
  if (creating === 'clause') {
    return (
      <NewClause
        library={library}
        onBegin={(clause) => begin({ kind: 'clause', clause }, clausePrefix + clause.key)}
        onCancel={() => setCreating(null)}
      />
    );
  }
  const clause = library.clauseSeries.find(({ key }) => clausePrefix + key === opened);
  const newClause = begun?.kind === 'clause' && clausePrefix + begun.clause.key === opened ? begun.clause : null;
  if (clause || newClause) {
    return <ClauseScreen key={opened} library={library} series={clause ?? null} begun={newClause} onBack={back} onChanged={onChanged} />;
  }
  const family = library.families.find(({ key }) => key === opened);
  const newFamily = begun?.kind === 'family' && begun.source.family === opened ? begun.source : null;
  if (family || newFamily) {
    return <FamilyScreen key={opened} library={library} family={family ?? null} begun={newFamily} onBack={back} onChanged={onChanged} />;
  }
  return <LibraryList library={library} onOpen={onOpen} onCreate={setCreating} />;
}
