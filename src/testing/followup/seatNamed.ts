import type { Seat, Term } from '../../domain/roster/roster';

export const seatNamed = (key: string, regionKey: string, change: Partial<Seat> = {}): Seat => ({
  key,
  groupKey: 'rag-x',
  regionKey,
  organisation: '',
  role: 'member',
  profession: '',
  votes: true,
  requirement: 'required',
  ...change
});

export const termNamed = (seatKey: string, personKey: string, from: string, to: string, change: Partial<Term> = {}): Term => ({
  key: `${seatKey}-${personKey}`,
  seatKey,
  groupKey: 'rag-x',
  personKey,
  from,
  to,
  appointedBy: '',
  appointedOn: '',
  paragraph: '',
  note: '',
  interests: 'none',
  interestsUntil: '',
  ...change
});
