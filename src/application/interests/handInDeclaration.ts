import { swedishDay } from '../../domain/calendar/swedishDay';
import type { StoredDeclaration } from '../ports/declarations';
import type { Ports } from '../ports/ports';

export interface NewDeclaration {
  /** Client-made, the same for each try. */
  readonly key: string;
  readonly personKey: string;
  readonly groupKey: string;
  /** Region of the person's seat; empty for one that process support judges. */
  readonly regionKey: string;
  readonly statement: string;
  readonly links: readonly string[];
}

/** Hands a declaration in, dated today. It cannot be changed afterwards, only replaced by a later one. @throws Failure */
export function handInDeclaration({ declarations, clock }: Pick<Ports, 'declarations' | 'clock'>, declaration: NewDeclaration): Promise<StoredDeclaration> {
  const declaredOn = swedishDay(clock.now());
  return declarations.save({ ...declaration, judgement: '', status: 'declared', declaredOn, validUntil: '', handedInBy: '', version: '' });
}
