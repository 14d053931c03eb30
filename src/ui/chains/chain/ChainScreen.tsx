import * as React from 'react';
import type { ChainOverview } from '../../../application/configuration/chainOverview';
import type { ChainsView } from '../../../application/configuration/readChains';
import type { ChainRecord } from '../../../domain/approval/record';
import { chainsStrings } from '../../../loc/chains/strings';
import { useLaterFocus } from '../../components/useLaterFocus';
import { useStrings } from '../../language/useStrings';
import { useChainsStyles } from '../Chains.styles';
import { ChainDraftForm } from '../editor/ChainDraftForm';
import { ChainActions } from './ChainActions';
import { ChainReading } from './ChainReading';
import { useOpenedChain } from './useOpenedChain';

export interface ChainScreenProps {
  readonly view: ChainsView;
  /** Null for a chain that is only begun. */
  readonly overview: ChainOverview | null;
  /** A chain that is only begun. */
  readonly begun: ChainRecord | null;
  readonly onBack: () => void;
  readonly onChanged: () => void;
}

/** One chain: read, with its versions and users; or its next version being written. */
export function ChainScreen({ view, overview, begun, onBack, onChanged }: ChainScreenProps): JSX.Element {
  const strings = useStrings(chainsStrings);
  const styles = useChainsStyles();
  const { place } = useLaterFocus((screen) => screen.querySelector<HTMLElement>('h3'));
  const drafting = useOpenedChain({ overview, begun, onChanged });
  return (
    <div ref={place}>
      <button type="button" className={styles.link} onClick={onBack}>
        {strings.chain.back}
      </button>
      <h3 className={styles.subtitle} tabIndex={-1} lang="sv">
        {overview?.name ?? begun?.name}
      </h3>
      {drafting.done !== null && (
        <p role="status" className={styles.notice}>
          {drafting.done === 'recorded' ? strings.editor.recorded : strings.editor.discarded}
        </p>
      )}
      {drafting.opened ? (
        <ChainDraftForm
          key={drafting.turn}
          view={view}
          overview={overview}
          opened={drafting.opened}
          onRecorded={() => drafting.finish('recorded')}
          onDiscarded={() => drafting.finish('discarded')}
          onReopen={drafting.leave}
        />
      ) : (
        overview && (
          <>
            {view.mayConfigure && <ChainActions overview={overview} onOpen={drafting.open} onChanged={onChanged} />}
            <ChainReading view={view} overview={overview} />
          </>
        )
      )}
    </div>
  );
}
