import { newPerson } from './newPerson';
import { newSeatChange } from './newSeatChange';
import { newTerm } from './newTerm';
import type { SeatChange } from './seatChange';
import type { ConfirmedTerm, SeatSchedule } from './seatSchedule';

type Stored<T> = { readonly [K in keyof T]?: T[K] | null };

const isKeyed = (value: unknown, name: string): boolean =>
  typeof value === 'object' && value !== null && typeof (value as Readonly<Record<string, unknown>>)[name] === 'string';

const confirmedIn = (value: unknown): readonly ConfirmedTerm[] =>
  !isKeyed(value, 'termKey')
    ? []
    : [value as Stored<ConfirmedTerm>].map(({ termKey, personKey, from, to }) => ({
        termKey: termKey ?? '',
        personKey: personKey ?? '',
        from: from ?? '',
        to: to ?? ''
      }));

function pendingIn(value: unknown): SeatChange | null {
  if (!isKeyed(value, 'key')) return null;
  const { key, adjust, withdraw, begin, person } = value as Stored<SeatChange> & Pick<SeatChange, 'key'>;
  return newSeatChange({
    key,
    adjust: adjust ?? null,
    withdraw: withdraw ?? '',
    begin: begin ? newTerm(begin) : null,
    person: person ? newPerson(person) : null
  });
}

/** A schedule out of its JSON; null for a seat that keeps none, or one that cannot be read. What is missing in it is empty. */
export function readSchedule(text: string | null): SeatSchedule | null {
  try {
    const { confirmed, pending } = JSON.parse(text || '{}') as Stored<SeatSchedule>;
    return Array.isArray(confirmed) ? { confirmed: confirmed.flatMap(confirmedIn), pending: pendingIn(pending) } : null;
  } catch {
    return null;
  }
}
