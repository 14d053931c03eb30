import { PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import type { IsoDate } from '../../domain/mandate/answer';
import { datesIn } from '../../domain/meetings/datesIn';
import { bodiesStrings } from '../../loc/bodies/strings';
import { useStrings } from '../language/useStrings';
import { useBodiesStyles } from './Bodies.styles';

export interface PasteMeetingsProps {
  readonly daysBefore: number;
  /** Days on which the body already meets. */
  readonly taken: readonly IsoDate[];
  readonly isWorking: boolean;
  readonly onAdd: (dates: readonly IsoDate[], daysBefore: number) => void;
}

/** Many meetings at once, from a pasted list of days. */
export function PasteMeetings({ daysBefore, taken, isWorking, onAdd }: PasteMeetingsProps): JSX.Element {
  const strings = useStrings(bodiesStrings).calendar;
  const styles = useBodiesStyles();
  const [text, setText] = React.useState('');
  const [days, setDays] = React.useState(String(daysBefore));
  const dates = datesIn(text).filter((date) => !taken.includes(date));
  const add = (): void => {
    onAdd(dates, Math.max(0, Math.trunc(Number(days)) || 0));
    setText('');
  };
  return (
    <details>
      <summary>{strings.paste}</summary>
      <div className={styles.form}>
        <TextField label={strings.paste} description={strings.pasteHint} multiline rows={4} value={text} onChange={(_event, value) => setText(value ?? '')} />
        <TextField label={strings.daysBefore} type="number" min={0} max={365} value={days} onChange={(_event, value) => setDays(value ?? '')} />
        <div className={styles.actions}>
          <PrimaryButton text={strings.addMany(dates.length)} disabled={isWorking || dates.length === 0} onClick={add} />
        </div>
      </div>
    </details>
  );
}
