import { WrongUse } from './wrongUse';

/** The mandate's key. @throws WrongUse when it is not given */
export function mandateNamed(mandate: string | undefined): string {
  if (mandate === undefined || mandate === '') {
    throw new WrongUse('Ange uppdraget: --mandate NYCKEL. / Name the mandate: --mandate KEY.');
  }
  return mandate;
}
