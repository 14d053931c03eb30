/** @jest-environment node */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rowsOf, siteUnderTest } from './rest/testing/siteUnderTest';

describe('the data', () => {
  it('survive a restart: items, permissions, files, and a digest that is still good', async () => {
    const dataDirectory = mkdtempSync(join(tmpdir(), 'uppdrag-site-'));
    try {
      const first = await siteUnderTest({ dataDirectory });
      await first.as('admin').post('web/lists', { Title: 'Kept', BaseTemplate: 100 });
      await first.as('admin').post("web/lists/getbytitle('Kept')/items", { Title: 'Åland' });
      await first.as('admin').post("web/lists/getbytitle('Kept')/breakroleinheritance(false)");
      await first.as('admin').post("web/getfolderbyserverrelativepath(decodedurl='/sites/test/Shared Documents')/files/addusingpath(decodedurl='a.txt')", 'content');
      const digest = ((await first.as('admin').post('contextinfo')).body as { FormDigestValue: string }).FormDigestValue;
      await first.site.close();
      const second = await siteUnderTest({ dataDirectory });
      const admin = second.as('admin');
      expect(rowsOf(await admin.get("web/lists/getbytitle('Kept')/items?$filter=Title eq 'åland'"))).toHaveLength(1);
      expect((await admin.get("web/lists/getbytitle('Kept')?$select=HasUniqueRoleAssignments")).body).toEqual({ HasUniqueRoleAssignments: true });
      expect((await admin.get("web/getfilebyserverrelativepath(decodedurl='/sites/test/Shared Documents/a.txt')/$value")).text).toBe('content');
      const written = await fetch(`${second.site.address}/_api/web/lists`, {
        method: 'POST', headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-RequestDigest': digest }, body: JSON.stringify({ Title: 'By digest', BaseTemplate: 100 })
      });
      expect(written.status).toBe(201);
      await second.site.close();
    } finally {
      rmSync(dataDirectory, { recursive: true, force: true });
    }
  });

  it('are two bare sites by default, of which the first is the address', async () => {
    const under = await siteUnderTest();
    expect(under.site.address).toBe(`http://127.0.0.1:${under.site.port}/sites/test`);
    await expect(under.as('admin').get(`${under.site.origin}/sites/dev/_api/web/title`)).resolves.toMatchObject({ body: { value: 'dev' } });
    await under.site.close();
  });
});

describe('a port', () => {
  it('that is taken is told by the system', async () => {
    const under = await siteUnderTest();
    await expect(siteUnderTest({ port: under.site.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await under.site.close();
  });
});
