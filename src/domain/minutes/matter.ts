/** What a case is about: a group's first mandate, one that follows another, or one that no longer applies. */
export type Matter = 'new' | 'renewal' | 'withdrawal';
