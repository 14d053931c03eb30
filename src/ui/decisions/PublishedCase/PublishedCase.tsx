import * as React from 'react';
import type { CaseView } from '../../../application/approval/readCase';
import { publicationStrings } from '../../../loc/publication/strings';
import { useStrings } from '../../language/useStrings';
import { EarlierTexts } from './EarlierTexts';
import { ExportCase } from './ExportCase';
import { ReviewDate } from './ReviewDate';
import { RosterAtPublication } from './RosterAtPublication';

export interface PublishedCaseProps {
  readonly view: CaseView;
  readonly onReload: () => void;
}

/** What a published mandate keeps beside its text: review, roster then, earlier texts, and the way to the archive. */
export function PublishedCase({ view, onReload }: PublishedCaseProps): JSX.Element {
  const strings = useStrings(publicationStrings);
  const { mandateKey, state, established } = view;
  const newestFirst = [...state.rounds].reverse();
  const seen = newestFirst.find(({ publication }) => publication !== null);
  return (
    <section aria-label={strings.heading}>
      {state.inForce && established && <ReviewDate mandateKey={mandateKey} established={established} mayChange={view.publishes} onChanged={onReload} />}
      {seen && <RosterAtPublication snapshotKey={seen.snapshotKey} />}
      {seen && <EarlierTexts mandateKey={mandateKey} currentKey={state.inForce?.snapshotKey ?? seen.snapshotKey} />}
      {state.rounds.length > 0 && <ExportCase view={view} />}
    </section>
  );
}
