import type { MemoryAccount } from '../adapters/memory/memoryWorld';

/** A participant with the given rights and no others. */
export const memoryAccount = (
  login: string,
  rights: Partial<MemoryAccount>,
  name = `Person ${login}`
): MemoryAccount => ({
  user: { login, name, email: `${login}@uppdrag.example` },
  writesFor: [],
  decidesFor: [],
  publishes: false,
  administers: false,
  participates: true,
  ...rights
});
