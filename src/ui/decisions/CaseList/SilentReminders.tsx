import * as React from 'react';
import { silentSince } from '../../../application/notification/silentSince';
import { caseListStrings } from '../../../loc/caseList/strings';
import { formatDay } from '../../language/formatInstant';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useLoaded } from '../../loading/useLoaded';
import { usePorts } from '../../ports/usePorts';
import { useDecisionsStyles } from '../Decisions.styles';

/** Says that a flow has gone to sleep. It stands below the list, so that nothing moves when it comes. */
export function SilentReminders(): JSX.Element | null {
  const strings = useStrings(caseListStrings);
  const language = useLanguage();
  const styles = useDecisionsStyles();
  const ports = usePorts();
  const loaded = useLoaded(React.useCallback(() => silentSince(ports), [ports]));
  if (loaded.kind !== 'loaded' || loaded.value === null) return null;
  return <p className={styles.quiet}>{strings.remindersSilent(formatDay(loaded.value, language))}</p>;
}
