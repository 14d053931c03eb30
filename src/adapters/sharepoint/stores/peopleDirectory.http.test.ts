/** @jest-environment node */
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';

const account = (login: string, name: string, jobTitle = '') => ({ login: `${login}@uppdrag.example`, name, jobTitle, department: '' });

describe('the directory of people on a site', () => {
  let site: BareSite;
  const found = async (person: string, text: string): Promise<readonly string[]> =>
    (await site.ports(person).people.search(text)).map(({ login }) => login);

  beforeAll(async () => {
    const many = Array.from({ length: 20 }, (_none, at) => account(`many${at}`, `Maria Många ${at}`));
    site = await startProvisionedSite({
      directory: [account('asa.oberg', 'Åsa Öberg', 'Överläkare'), account('bo.asarsson', 'Bo Asarsson'), ...many]
    });
  }, 60_000);
  afterAll(() => site.close());

  it('finds people by any word of the name and by the address, with what a choice between them needs', async () => {
    const person = { login: 'asa.oberg@uppdrag.example', name: 'Åsa Öberg', title: 'Överläkare', email: 'asa.oberg@uppdrag.example' };
    for (const text of ['Åsa', ' öb', 'åsa ö', 'asa.ob', 'ASA.OBERG@uppdrag.example']) {
      expect(await site.ports('recorder.x').people.search(text)).toEqual([person]);
    }
    expect(await found('recorder.x', 'asa')).toEqual(['asa.oberg@uppdrag.example', 'bo.asarsson@uppdrag.example']);
    expect(await found('recorder.x', 'finns.inte.alls')).toEqual([]);
  });

  it('finds nobody by nothing, without asking', async () => {
    const sent = jest.spyOn(globalThis, 'fetch');
    try {
      expect(await found('admin', '  ')).toEqual([]);
      expect(sent).not.toHaveBeenCalled();
    } finally {
      sent.mockRestore();
    }
  });

  it('names a few at most, and no groups', async () => {
    expect(await found('admin', 'maria')).toHaveLength(8);
    expect(await found('admin', 'Uppdrag')).toEqual([]);
  });

  it('answers whoever works here or reads, and nobody else', async () => {
    for (const person of ['writer.x', 'staff', 'support', 'participant', 'reader']) expect(await found(person, 'åsa')).toHaveLength(1);
    await expect(found('stranger', 'åsa')).rejects.toMatchObject({ kind: 'denied' });
  });
});
