import * as React from 'react';
import type { ChainsView } from '../../application/configuration/readChains';
import type { ChainRecord } from '../../domain/approval/record';
import { useAddressParameter } from '../address/useAddressParameter';
import { ChainScreen } from './chain/ChainScreen';
import { ChainList } from './list/ChainList';
import { NewChain } from './list/NewChain';

export interface ChainsTabProps {
  readonly view: ChainsView;
  readonly onChanged: () => void;
}

/** The list of chains, or one of them (`?beslutsgang=`), or a new one that is still only on this page. */
export function ChainsTab({ view, onChanged }: ChainsTabProps): JSX.Element {
  const [opened, setOpened] = useAddressParameter('beslutsgang');
  const [isCreating, setCreating] = React.useState(false);
  const [begun, setBegun] = React.useState<ChainRecord | null>(null);
  const back = (): void => {
    setBegun(null);
    setOpened('', 'push');
    onChanged();
  };
  const begin = (chain: ChainRecord): void => {
    setCreating(false);
    setBegun(chain);
    setOpened(chain.chainKey, 'push');
  };
  if (isCreating) {
    return <NewChain view={view} onBegin={begin} onCancel={() => setCreating(false)} />;
  }
  const overview = view.chains.find(({ key }) => key === opened) ?? null;
  const own = begun?.chainKey === opened ? begun : null;
  if (overview || own) {
    return <ChainScreen key={opened} view={view} overview={overview} begun={own} onBack={back} onChanged={onChanged} />;
  }
  return <ChainList view={view} onOpen={(key) => setOpened(key, 'push')} onCreate={() => setCreating(true)} />;
}
