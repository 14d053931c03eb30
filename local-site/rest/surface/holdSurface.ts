import { SPFI } from '@pnp/sp';
import { filesOf, modulesOfPnp, publicMembers } from './publicMembers';
import { HELD } from './scopeOfPnp';
import { called, watchMember } from './watchCalls';

/** What is done and looked at, by the names of what it exercises, divided by blanks. */
export type Exercises = Readonly<Record<string, () => Promise<void>>>;

/** What the issue does not name: why, and a call of it. */
export type Excuses = Readonly<Record<string, readonly [reason: string, call: () => Promise<unknown>]>>;

/**
 * Holds the local site to everything public of the modules that `HELD` gives to this file. Each exercise must call
 * what its name says and ask the site something; each excuse must be answered with 501, or 404 where the real service
 * has no such thing; and nothing that PnPjs declares may be in neither.
 */
export function holdSurface(file: string, exercises: Exercises, excuses: Excuses = {}): void {
  const declared = HELD[file].flatMap(module => publicMembers(module));
  const exercised = Object.keys(exercises).flatMap(names => names.split(' '));
  const realFetch = globalThis.fetch;
  let asked = 0;

  beforeAll(async () => {
    const classes = await classesOfPnp();
    for (const name of declared.filter(found => found.includes('.'))) {
      const owner = classes.get(name.split('.')[0]);
      if (!owner) throw new Error(`PnPjs declares ${name} but exports no such class.`);
      watchMember(owner, name);
    }
    globalThis.fetch = (...request) => {
      asked += 1;
      return realFetch(...request);
    };
  });
  afterAll(() => { globalThis.fetch = realFetch; });

  it.each(Object.keys(exercises))('%s', async names => {
    called.clear();
    asked = 0;
    await exercises[names]();
    expect(names.split(' ').filter(name => !called.has(name))).toEqual([]);
    expect(asked).toBeGreaterThan(0);
  });

  if (Object.keys(excuses).length > 0) {
    it.each(Object.keys(excuses))('%s is not in the scope, and says so', async name => {
      called.clear();
      const refusal = await excuses[name][1]().then(() => 'answered', (error: Error) => error.message);
      expect(refusal).toMatch(/\[501\].*but has not built it|\[404\].*ResourceNotFoundException/s);
      expect(called).toContain(name);
    });
  }

  it('nothing that PnPjs declares is left out', () => {
    expect([...exercised, ...Object.keys(excuses)].sort()).toEqual([...new Set(declared)].sort());
  });
}

type Constructor = Parameters<typeof watchMember>[0];

async function classesOfPnp(): Promise<ReadonlyMap<string, Constructor>> {
  const found = new Map<string, Constructor>([['SPFI', SPFI as unknown as Constructor]]);
  for (const file of modulesOfPnp().flatMap(module => filesOf(module))) {
    const exported = Object.entries(await import(`@pnp/sp/${file}`) as Record<string, unknown>);
    for (const [name, value] of exported) if (typeof value === 'function' && 'prototype' in value) found.set(name, value as Constructor);
  }
  return found;
}
