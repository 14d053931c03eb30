/** @jest-environment node */
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';
import type { Letterheads } from '../../../application/ports/letterheads';
import { siteOf } from '../connection/site';
import { createLetterheads } from './letterheadStore';

const paper = Uint8Array.of(80, 75, 3, 4, 1);
const other = Uint8Array.of(80, 75, 3, 4, 2);

describe('letterheads on a site', () => {
  let site: BareSite;
  const as = (person: string): Letterheads => createLetterheads(siteOf(site.connection(person)), async () => undefined);
  beforeAll(async () => {
    site = await startProvisionedSite();
  }, 60_000);
  afterAll(() => site.close());

  it('are none before somebody has stored one, and a new one takes its place', async () => {
    expect(await as('participant').of('sydostra')).toBeNull();
    await as('admin').store('sydostra', paper);
    expect(await as('participant').of('sydostra')).toEqual(paper);
    await as('staff').store('sydostra', other);
    expect(await as('publisher').of('sydostra')).toEqual(other);
    expect(await as('participant').of('sodra')).toBeNull();
  });

  it.each([
    ['admin', true],
    ['staff', true],
    ['support', false],
    ['publisher', false],
    ['participant', false],
    ['reader', false]
  ])('may be stored by %s: %s, as the server says', async (person, may) => {
    expect(await as(person).mayStore()).toBe(may);
    if (!may) {
      await expect(as(person).store('sydostra', paper)).rejects.toMatchObject({ kind: expect.stringMatching(/^(denied|missing)$/) });
      expect(await as('admin').of('sydostra')).toEqual(other);
    }
  });

  it('are nothing to a reader', async () => {
    expect(await as('reader').of('sydostra')).toBeNull();
  });
});
