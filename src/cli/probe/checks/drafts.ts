import type { Answer, Caller } from '../caller';
import { valueAt } from '../caller';
import type { Check } from '../check';
import { judged, said } from '../check';
import type { ProbeGround } from '../probeGround';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const fileOf = ({ libraryPath }: ProbeGround, name: string): string =>
  `web/GetFileByServerRelativePath(decodedUrl='${libraryPath}/${name}')`;

const upload = (caller: Caller, { libraryPath }: ProbeGround, name: string, text: string): Promise<Answer> =>
  caller.upload(`web/GetFolderByServerRelativePath(decodedUrl='${libraryPath}')/Files/AddUsingPath(decodedurl='${name}',overwrite=true)`, bytes(text));

const publish = async (caller: Caller, ground: ProbeGround, name: string): Promise<readonly Answer[]> => [
  await caller.post(`${fileOf(ground, name)}/publish(comment='')`),
  await caller.post(`${fileOf(ground, name)}/approve(comment='')`)
];

/** What somebody sees of a file on every path the product knows; names of the paths that give something away. */
async function seenBy(caller: Caller, ground: ProbeGround, name: string, text: string): Promise<readonly string[]> {
  const { library, libraryPath } = ground;
  const view = { parameters: { RenderOptions: 2, ViewXml: '<View Scope="Recursive"><ViewFields><FieldRef Name="FileLeafRef"/></ViewFields></View>' } };
  const paths: Readonly<Record<string, Answer>> = {
    items: await caller.get(`${library}/items?$select=ID,FileLeafRef`),
    folder: await caller.get(`web/GetFolderByServerRelativePath(decodedUrl='${libraryPath}')/Files?$select=Name`),
    file: await caller.get(`${fileOf(ground, name)}?$select=Name`),
    content: await caller.get(`${fileOf(ground, name)}/$value`),
    versions: await caller.get(`${fileOf(ground, name)}/versions`),
    stream: await caller.post(`${library}/RenderListDataAsStream`, view),
    caml: await caller.post(`${library}/GetItems?$select=FileLeafRef`, { query: { ViewXml: '<View Scope="Recursive"></View>' } })
  };
  return Object.entries(paths).flatMap(([path, answer]) => {
    const shows = answer.text.includes(name) || answer.text.includes(text);
    return answer.ok && shows ? [path] : [];
  });
}

const publishLevel: Check = {
  key: 'drafts.publish-level',
  expects: said(
    'Nivån Uppdrag publicera räcker för att publicera och godkänna en fil.',
    'The level Uppdrag publicera is enough to publish and approve a file.'
  ),
  needs: ['administrator', 'publisher'],
  run: async ({ as, ground }) => {
    const added = await upload(as.publisher, ground, 'level.txt', 'level');
    const answers = [added, ...(await publish(as.publisher, ground, 'level.txt'))];
    const version = valueAt(await as.administrator.get(`${fileOf(ground, 'level.txt')}?$select=UIVersionLabel`), 'UIVersionLabel');
    const statuses = `HTTP ${answers.map(({ status }) => status).join(', ')}; version ${String(version)}`;
    return judged(version === '1.0', statuses, statuses);
  }
};

const draftsHidden: Check = {
  key: 'drafts.hidden',
  expects: said(
    'En läsare ser inget av ett utkast förrän det är godkänt, på ingen väg.',
    'A reader sees nothing of a draft before it is approved, on no path.'
  ),
  needs: ['administrator', 'publisher', 'reader'],
  run: async ({ as, ground }) => {
    await upload(as.publisher, ground, 'draft.txt', 'hidden-words');
    const before = await seenBy(as.reader, ground, 'draft.txt', 'hidden-words');
    await publish(as.publisher, ground, 'draft.txt');
    const after = await seenBy(as.reader, ground, 'draft.txt', 'hidden-words');
    return judged(
      before.length === 0 && after.includes('content') && after.includes('caml'),
      `utkast: ${before.join(', ') || 'inget'}; godkänd: ${after.join(', ') || 'inget'}`,
      `draft: ${before.join(', ') || 'nothing'}; approved: ${after.join(', ') || 'nothing'}`
    );
  }
};

const unpublishTrap: Check = {
  key: 'drafts.unpublish',
  expects: said(
    'Att avpublicera för tillbaka den förra versionen till läsarna. Därför publicerar produkten i stället en ny version.',
    'Unpublishing brings the version before back to readers. That is why the product publishes a new version instead.'
  ),
  needs: ['administrator', 'publisher', 'reader'],
  run: async ({ as, ground }) => {
    for (const text of ['older words', 'newer words']) {
      await upload(as.publisher, ground, 'trap.txt', text);
      await publish(as.publisher, ground, 'trap.txt');
    }
    const before = await as.reader.get(`${fileOf(ground, 'trap.txt')}/$value`);
    const unpublished = await as.publisher.post(`${fileOf(ground, 'trap.txt')}/unpublish(comment='')`);
    const after = await as.reader.get(`${fileOf(ground, 'trap.txt')}/$value`);
    return {
      outcome: 'found',
      found: said(
        `Läsaren såg ”${before.text}”, efter avpublicering (HTTP ${unpublished.status}) ”${after.ok ? after.text : `HTTP ${after.status}`}”.`,
        `The reader saw “${before.text}”, after unpublishing (HTTP ${unpublished.status}) “${after.ok ? after.text : `HTTP ${after.status}`}”.`
      )
    };
  }
};

/** Content approval, as publication builds on it. */
export const draftChecks: readonly Check[] = [publishLevel, draftsHidden, unpublishTrap];
