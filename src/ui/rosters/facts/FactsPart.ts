import type { NotePart } from './noteParts';

/** What is open among a group's facts, as the address has it (`?gor=`). */
export type FactsPart = 'andra' | 'forlang' | 'slaihop' | 'avsluta' | NotePart;
