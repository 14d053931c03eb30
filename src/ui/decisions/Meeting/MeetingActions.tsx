import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { ChainStep } from '../../../domain/approval/record';
import { meetingStrings } from '../../../loc/meeting/strings';
import { useStrings } from '../../language/useStrings';
import { useMeetingStyles } from './Meeting.styles';
import { rowDraft } from './meetingDraft';
import type { MeetingRow } from './meetingDraft';
import type { MeetingState } from './useMeeting';

export interface MeetingActionsProps {
  readonly meeting: MeetingState;
  /** True when the user may also publish what is established. */
  readonly mayPublish: boolean;
  readonly onReload: () => void;
}

const kinds: readonly ChainStep['kind'][] = ['establish', 'endorse', 'consultation', 'inform'];

/** One button for each kind of step in the table, which does what it says with the ticked rows of that kind. */
export function MeetingActions({ meeting, mayPublish, onReload }: MeetingActionsProps): JSX.Element {
  const strings = useStrings(meetingStrings);
  const styles = useMeetingStyles();
  const { progress, rows, others } = meeting;
  const all = [...rows, ...others].filter(meeting.isTickable);
  const ofKind = (kind: ChainStep['kind']): readonly MeetingRow[] => all.filter(({ step }) => step.step.kind === kind);
  const ticked = (kind: ChainStep['kind']): readonly MeetingRow[] => ofKind(kind).filter((row) => rowDraft(meeting.draft, row).isTicked);
  const offered = kinds.filter((kind) => ofKind(kind).length > 0);
  // As in the case: who may do both has one button for it.
  const publishes = mayPublish && offered.includes('establish');
  const isWorking = progress.kind === 'working';
  const said = (): string => {
    if (progress.kind === 'idle') return '';
    if (progress.kind === 'nothingTicked') return strings.errors.nothingTicked;
    if (progress.kind === 'working') return strings.working(progress.done, progress.total);
    return (progress.what === 'decisions' ? strings.finished : strings.published)(progress.done, progress.total);
  };
  const isOut = [...meeting.results.values()].some(({ kind }) => kind === 'refused');
  return (
    <div className={styles.actions}>
      <p role="status" className={styles.said}>
        {said()}
      </p>
      <div className={styles.buttons}>
        {publishes && (
          <PrimaryButton
            aria-disabled={isWorking}
            text={strings.recordAndPublish(ticked('establish').length)}
            onClick={() => meeting.record(ticked('establish'), 'approve', true)}
          />
        )}
        {offered.map((kind, index) => {
          const Button = index === 0 && !publishes ? PrimaryButton : DefaultButton;
          const chosen = ticked(kind);
          return (
            <Button key={kind} aria-disabled={isWorking} text={strings.record[kind](chosen.length)} onClick={() => meeting.record(chosen, 'approve', false)} />
          );
        })}
        {isOut && !isWorking && <DefaultButton text={strings.reload} onClick={onReload} />}
      </div>
    </div>
  );
}
