/** What is open at a seat. */
export interface SeatOpening {
  readonly seatKey: string;
  readonly part: 'change' | 'about';
}
