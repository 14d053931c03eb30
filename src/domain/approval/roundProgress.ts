import { swedishDay } from '../calendar/swedishDay';
import { standingOf } from './answerStep';
import type { CountedDecision, EstablishmentDecision, ResolvedStep, Round } from './caseState';
import type { ChainStep } from './record';

type Progress = Pick<Round, 'state' | 'currentStep' | 'waitingBodies' | 'establishment'>;

const closed = { currentStep: null, waitingBodies: [], establishment: null } as const;

const waitingState = {
  consultation: 'consultation',
  endorse: 'endorsing',
  establish: 'awaitingEstablishment'
} as const satisfies Record<Exclude<ChainStep['kind'], 'inform'>, Round['state']>;

/** The decision line: the last approval of the establishing step; without meeting data the day it was recorded. */
function establishmentBy({ body, record, entry }: CountedDecision): EstablishmentDecision {
  return {
    body,
    meetingDate: record.meetingDate || swedishDay(new Date(entry.created)),
    paragraph: record.paragraph,
    diaryNumber: record.diaryNumber,
    minutesLink: record.minutesLink
  };
}

/**
 * Where a round stands, from its steps and the decisions that counted, by id. Information waits for nobody,
 * and a consultation that was closed for nobody any more.
 */
export function progressOf(
  steps: readonly ResolvedStep[],
  decisions: readonly CountedDecision[],
  closedConsultations: readonly string[]
): Progress {
  let establishment: EstablishmentDecision | null = null;
  for (const resolved of steps) {
    const { key, kind } = resolved.step;
    if (kind === 'inform' || closedConsultations.includes(key)) continue;
    const answers = decisions.filter(({ record }) => record.step === key);
    const standing = standingOf(resolved, answers);
    if (standing === 'sendBack') return { ...closed, state: 'sentBack' };
    if (standing === 'reject') return { ...closed, state: 'rejected' };
    if (standing === 'waiting') {
      const answered = new Set(answers.map(({ body }) => body));
      const waitingBodies = resolved.bodies.filter((body) => !answered.has(body));
      return { state: waitingState[kind], currentStep: resolved, waitingBodies, establishment: null };
    }
    const approvals = answers.filter(({ record }) => record.outcome === 'approve');
    const last = approvals[approvals.length - 1];
    if (kind === 'establish' && last !== undefined) establishment = establishmentBy(last);
  }
  return { ...closed, state: 'established', establishment };
}
