import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { overviewStrings } from '../../../loc/overview/strings';
import { useStrings } from '../../language/useStrings';
import { useOverviewStyles } from '../Overview.styles';

export interface ScopeNoticeProps {
  /** What was asked for. */
  readonly asked: string;
  /** Leads to the page's own overview; null when it is the page's own that does not exist. */
  readonly toOwn: (() => void) | null;
}

/** That there is no such overview, and the way out. */
export function ScopeNotice({ asked, toOwn }: ScopeNoticeProps): JSX.Element {
  const { unknown: strings } = useStrings(overviewStrings);
  const styles = useOverviewStyles();
  return (
    <>
      <h2 className={styles.title}>{strings.heading}</h2>
      <p className={styles.trouble} role="status">
        {strings.why(asked)} {toOwn === null && strings.settings}
      </p>
      {toOwn && <DefaultButton text={strings.own} onClick={toOwn} />}
    </>
  );
}
