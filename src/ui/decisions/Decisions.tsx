import * as React from 'react';
import { useAddressParameter } from '../address/useAddressParameter';
import { later } from '../loading/later';
import { CaseList } from './CaseList/CaseList';
import { useDecisionsStyles } from './Decisions.styles';

const CaseScreen = later(async () => (await import(/* webpackChunkName: 'decisions-case' */ './CaseView/CaseScreen')).CaseScreen, [40, 70, 60, 90, 80, 90]);
const MeetingScreen = later(async () => (await import(/* webpackChunkName: 'decisions-meeting' */ './Meeting/MeetingScreen')).MeetingScreen, [40, 60, 90, 90, 90]);
const VerifySite = later(async () => (await import(/* webpackChunkName: 'decisions-verify' */ '../verification/VerifySite')).VerifySite, [40, 70, 60]);

export interface DecisionsProps {
  /** Mandate to open; empty for the list. */
  readonly mandateKey: string;
}

/**
 * What waits for decision and publication. A case has an address of its own (`?uppdrag=`), and so has a body's meeting
 * (`?organ=`, with `mote=` for one in the calendar), and the verification of the site (`?verifiera=`).
 */
export function Decisions({ mandateKey }: DecisionsProps): JSX.Element {
  const styles = useDecisionsStyles();
  const [opened, setOpened] = useAddressParameter('uppdrag', mandateKey);
  const [bodyKey, setBody] = useAddressParameter('organ');
  const [meetingKey, setMeeting] = useAddressParameter('mote');
  const [verifying, setVerifying] = useAddressParameter('verifiera');
  const openMeeting = (body: string, meeting: string): void => {
    setBody(body, 'push');
    setMeeting(meeting, 'replace');
  };
  const lastOpened = React.useRef('');
  React.useEffect(() => {
    lastOpened.current = opened || lastOpened.current;
  }, [opened]);
  return (
    <div className={styles.view}>
      {opened === '' && verifying !== '' && <VerifySite onOpen={(key) => setOpened(key, 'push')} onBack={() => setVerifying('', 'push')} />}
      {opened === '' && verifying === '' && bodyKey === '' && (
        <CaseList
          returnTo={lastOpened.current}
          onOpen={(key) => setOpened(key, 'push')}
          onOpenMeeting={openMeeting}
          onVerify={() => setVerifying('alla', 'push')}
        />
      )}
      {opened === '' && verifying === '' && bodyKey !== '' && (
        <MeetingScreen
          bodyKey={bodyKey}
          meetingKey={meetingKey}
          onChoose={openMeeting}
          onOpen={(key) => setOpened(key, 'push')}
          onBack={() => openMeeting('', '')}
        />
      )}
      {opened !== '' && (
        <CaseScreen key={opened} mandateKey={opened} onBack={() => setOpened('', 'push')} />
      )}
    </div>
  );
}
