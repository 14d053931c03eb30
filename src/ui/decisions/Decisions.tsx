import * as React from 'react';
import { useAddressParameter } from '../address/useAddressParameter';
import { CaseList } from './CaseList/CaseList';
import { CaseScreen } from './CaseView/CaseScreen';
import { useDecisionsStyles } from './Decisions.styles';

export interface DecisionsProps {
  /** Mandate to open; empty for the list. */
  readonly mandateKey: string;
  /** Server-relative address of the page with the mandate editor; empty when not set. */
  readonly editorPage: string;
}

/** What waits for decision and publication; one case at a time has an address of its own (`?uppdrag=`). */
export function Decisions({ mandateKey, editorPage }: DecisionsProps): JSX.Element {
  const styles = useDecisionsStyles();
  const [opened, setOpened] = useAddressParameter('uppdrag', mandateKey);
  const lastOpened = React.useRef('');
  React.useEffect(() => {
    lastOpened.current = opened || lastOpened.current;
  }, [opened]);
  return (
    <div className={styles.view}>
      {opened === '' ? (
        <CaseList returnTo={lastOpened.current} onOpen={(key) => setOpened(key, 'push')} />
      ) : (
        <CaseScreen key={opened} mandateKey={opened} editorPage={editorPage} onBack={() => setOpened('', 'push')} />
      )}
    </div>
  );
}
