import * as React from 'react';
import type { Meeting } from '../../../domain/meetings/meeting';
import { absoluteAddress } from '../../address/absoluteAddress';
import { CaseMessage } from '../../notification/CaseMessage';
import type { NameOf } from '../NameOf';
import { toldCases } from './toldCases';
import type { MeetingState } from './useMeeting';

export interface MeetingMessagesProps {
  readonly meeting: MeetingState;
  /** Of all bodies. */
  readonly meetings: readonly Meeting[];
  readonly nameOf: NameOf;
}

/** After the decisions: the messages to those next in turn and to the groups. Nothing before, and while it goes on. */
export function MeetingMessages({ meeting, meetings, nameOf }: MeetingMessagesProps): JSX.Element | null {
  const { rows, others, established, results, progress } = meeting;
  const page = window.location.pathname;
  const decided = [...rows, ...others].map(({ key, found }) => ({ ...found, resultKey: key }));
  const published = established.map((found) => ({ ...found, resultKey: found.mandateKey }));
  const cases = toldCases([...decided, ...published], results, page);
  if (progress.kind === 'working' || cases.length === 0) return null;
  return <CaseMessage cases={cases} nameOf={nameOf} meetings={meetings} listAddress={absoluteAddress(page, {})} />;
}
