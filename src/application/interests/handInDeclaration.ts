import { swedishDay } from '../../domain/calendar/swedishDay';
import type { StoredDeclaration } from '../ports/declarations';
import type { Ports } from '../ports/ports';

/** A declaration as it is handed in; its key is the same for each try. */
export type NewDeclaration = Pick<StoredDeclaration, 'key' | 'personKey' | 'groupKey' | 'regionKey' | 'statement' | 'links'>;

/** Hands a declaration in, dated today. It cannot be changed afterwards, only replaced by a later one. @throws Failure */
export function handInDeclaration({ declarations, clock }: Pick<Ports, 'declarations' | 'clock'>, declaration: NewDeclaration): Promise<StoredDeclaration> {
  const declaredOn = swedishDay(clock.now());
  return declarations.save({ ...declaration, judgement: '', status: 'declared', declaredOn, validUntil: '', handedInBy: '', version: '' });
}
