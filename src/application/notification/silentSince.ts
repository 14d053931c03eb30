import type { Ports } from '../ports/ports';

/** The daily flow runs every morning; two days without a sign mean that it has stopped. */
const patience = 2 * 86_400_000;

/**
 * Since when reminders have not gone out although they once did: an ISO instant; null when they do, or never have.
 * @throws Failure
 */
export async function silentSince({ decisionRequests, clock }: Pick<Ports, 'decisionRequests' | 'clock'>): Promise<string | null> {
  const lastRun = await decisionRequests.lastRun();
  const time = Date.parse(lastRun);
  return Number.isNaN(time) || clock.now().getTime() - time < patience ? null : lastRun;
}
