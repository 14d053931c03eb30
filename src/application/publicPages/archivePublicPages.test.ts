import { unzipSync } from 'fflate';
import { createDocumentBuilder } from '../../adapters/word/createDocumentBuilder';
import { hashBytes } from '../../domain/mandate/hashBytes';
import { readManifest } from '../../domain/publicPages/manifest';
import { manifestPath } from '../../domain/publicPages/pagePaths';
import { svSeKinds } from '../../loc/rosters/svSeKinds';
import { publicWorld } from '../../testing/publicPages/publicWorld';
import { archivePublicPages } from './archivePublicPages';

describe('the zip file of public pages', () => {
  it('lists its pages, so that those of an earlier one that are no more can be told on the web server', async () => {
    const ports = { ...(await publicWorld()).as('staff'), documents: createDocumentBuilder() };
    const { [manifestPath]: list, ...pages } = unzipSync(await archivePublicPages(ports, { kinds: svSeKinds }));
    const listed = readManifest(new TextDecoder().decode(list));
    expect(listed?.isWhole).toBe(true);
    expect(Object.keys(pages)).toContain('index.html');
    expect(listed?.files).toEqual(new Map(Object.entries(pages).map(([path, content]) => [path, hashBytes(content)])));
  });
});
