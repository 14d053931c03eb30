import type { IsoDate } from '../../domain/mandate/answer';
import type { RegisterSource } from '../../domain/register/registerEntries';
import type { Ports } from '../ports/ports';

export interface RegisterRead extends RegisterSource {
  /** The day everything is told for. */
  readonly today: IsoDate;
  /** True when work under way is told as well. */
  readonly isParticipant: boolean;
}

/**
 * Every group and published mandate the person may see, and for participants where every case stands as the site keeps it: one
 * round of reading. The texts are read by `readRegisterTexts`.
 *
 * @throws Failure
 */
export async function readRegister(ports: Pick<Ports, 'roster' | 'established' | 'caseIndex' | 'session'>, today: IsoDate): Promise<RegisterRead> {
  const [groups, profiles, mandates, cases, isParticipant] = await Promise.all([
    ports.roster.groups(),
    ports.roster.profiles(),
    ports.established.all(),
    ports.caseIndex.all(),
    ports.session.isParticipant()
  ]);
  return { groups, profiles, mandates, cases, isParticipant, today };
}
