import * as React from 'react';
import type { ChainOverview } from '../../../application/configuration/chainOverview';
import type { ChainsView } from '../../../application/configuration/readChains';
import type { ChainDraft } from '../../../application/ports/chainDrafts';
import { chainProblems } from '../../../domain/approval/chainProblems';
import type { ChainRecord } from '../../../domain/approval/record';
import { chainsStrings } from '../../../loc/chains/strings';
import { useStrings } from '../../language/useStrings';
import { TextInput } from '../../mandateEditor/fields/TextInput';
import { DraftBar } from '../../templates/drafting/DraftBar';
import { SaveTrouble } from '../../templates/drafting/SaveTrouble';
import { TickBox } from '../../templates/forms/TickBox';
import { useChainsStyles } from '../Chains.styles';
import { ChainPreview } from '../preview/ChainPreview';
import { ProblemList } from '../preview/ProblemList';
import { useChainWords } from '../useChainWords';
import { ChainDifference } from './ChainDifference';
import { RecordChain } from './RecordChain';
import { StepList } from './StepList';
import { useChainDraft } from './useChainDraft';

export interface ChainDraftFormProps {
  readonly view: ChainsView;
  /** Null for a chain that is only begun. */
  readonly overview: ChainOverview | null;
  readonly opened: ChainDraft;
  readonly onRecorded: () => void;
  readonly onDiscarded: () => void;
  /** Opens what the server holds instead. */
  readonly onReopen: () => void;
}

/** A chain being written: its steps, whom they would ask, what changes, and recording it. */
export function ChainDraftForm(props: ChainDraftFormProps): JSX.Element {
  const { view, overview, opened } = props;
  const strings = useStrings(chainsStrings);
  const styles = useChainsStyles();
  const words = useChainWords(view.names);
  const work = useChainDraft(opened, overview, view.login);
  const { chain, draft } = work;
  const before = overview?.versions[0]?.chain ?? null;
  const problems = chainProblems(chain);
  const change = (next: Partial<ChainRecord>, topic: string): void => draft.change({ ...chain, ...next }, topic);
  return (
    <>
      <DraftBar draft={draft} />
      <SaveTrouble draft={draft} askTheirs={work.askTheirs} onReopen={props.onReopen} />
      <div className={styles.form}>
        <TextInput label={strings.editor.name} value={chain.name} onChange={(name) => change({ name }, 'name')} />
        <TickBox
          label={strings.editor.independent}
          checked={chain.independent ?? false}
          onChange={(independent) => change({ independent }, '')}
        />
        <TickBox label={strings.editor.confirmed} checked={chain.confirmed} onChange={(confirmed) => change({ confirmed }, '')} />
      </div>
      <h4 className={styles.heading}>{strings.chain.steps}</h4>
      <StepList view={view} steps={chain.steps} onChange={(steps, topic) => change({ steps }, topic)} />
      <ProblemList heading={strings.editor.problems} problems={problems} nameOf={words.nameOf} />
      <ChainPreview view={view} chain={chain} groups={overview?.groups ?? []} />
      <ChainDifference view={view} before={before} after={chain} />
      <RecordChain work={work} before={before} hasProblems={problems.length > 0} onRecorded={props.onRecorded} onDiscarded={props.onDiscarded} />
    </>
  );
}
