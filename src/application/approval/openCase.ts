import type { CaseView, ReadCasePorts } from './readCase';
import { readCase } from './readCase';

/** A case as somebody opens it. */
export interface OpenedCase {
  readonly login: string;
  /** Null for a reader, who sees no cases. */
  readonly view: CaseView | null;
}

/** Reads a case, who opens it and whether they may, in one round of reading. @throws Failure as `readCase` */
export async function openCase(ports: ReadCasePorts, mandateKey: string): Promise<OpenedCase> {
  const [user, participates, read] = await Promise.all([
    ports.session.user(),
    ports.session.isParticipant(),
    // To a reader everything is hidden, one way or another.
    readCase(ports, mandateKey).catch((failure: unknown) => ({ failure }))
  ]);
  if (!participates) return { login: user.login, view: null };
  if ('failure' in read) throw read.failure;
  return { login: user.login, view: read };
}
