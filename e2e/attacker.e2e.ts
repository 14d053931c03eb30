import { hashEntry } from '../src/domain/approval/hashEntry';
import type { DecisionRecord } from '../src/domain/approval/record';
import { restAs, type RestAnswer, type RestCaller } from './site/restAs';
import { demoScene } from './site/demoScene';
import { visit } from './site/visitor';

const web = '/sites/uppdrag';
const list = (name: string): string => `web/getlist('${web}/Lists/${name}')`;
const library = `web/getlist('${web}/EstablishedMandates')`;

interface LedgerRow {
  readonly Id: number;
  readonly MandateKey: string;
  readonly SnapshotKey: string;
  readonly RecordType: string;
  readonly OwnHash: string;
  readonly Record1: string;
  readonly FileDirRef: string;
}

let reader: RestCaller;
let convener: RestCaller;
let recorder: RestCaller;
let publisher: RestCaller;
let rows: readonly LedgerRow[];

const valuesOf = <T>({ json }: RestAnswer): readonly T[] => (json as { readonly value: readonly T[] }).value;

/** Adds a row to a folder of the ledger. Answers 0 when the server has taken it, else the status or the row's error code. */
async function addTo(caller: RestCaller, folder: string, values: Readonly<Record<string, string>>, listName = 'Ledger'): Promise<number> {
  const formValues = Object.entries({ Title: 'x', ...values }).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));
  const answer = await caller.post(`${list(listName)}/AddValidateUpdateItemUsingPath`, {
    listItemCreateInfo: { FolderPath: { DecodedUrl: `${web}/Lists/${listName}/${folder}` }, UnderlyingObjectType: 0 },
    formValues,
    bNewDocumentUpdate: false
  });
  if (answer.status !== 200) return answer.status;
  return valuesOf<{ readonly ErrorCode: number }>(answer).find(({ ErrorCode }) => ErrorCode !== 0)?.ErrorCode ?? 0;
}

const record = (key: string, RecordType = 'decision'): Readonly<Record<string, string>> => ({
  RecordKey: key, MandateKey: 'm', RecordType, PreviousHash: '0'.repeat(64), OwnHash: '0'.repeat(64), Record1: '{}'
});

const scene = demoScene();

beforeAll(async () => {
  [reader, convener, recorder, publisher] = ['lasare.kalmar', 'sammankallande2', 'beslut', 'publicering'].map((login) => restAs(scene.site, login));
  const select = '$select=Id,MandateKey,SnapshotKey,RecordType,OwnHash,Record1,FileDirRef&$top=500';
  rows = valuesOf<LedgerRow>(await restAs(scene.site, 'staben').get(`${list('Ledger')}/items?${select}`));
});

describe('a reader', () => {
  it.each(['Mandates', 'MandateSections', 'Snapshots', 'Ledger', 'CaseIndex'])('cannot read %s in any way', async (name) => {
    const viewXml = '<View Scope="RecursiveAll"/>';
    const answers = await Promise.all([
      reader.get(list(name)),
      reader.get(`${list(name)}/items`),
      ...[1, 2, 3, 4, 5].map((id) => reader.get(`${list(name)}/items(${id})`)),
      reader.get(`${list(name)}/items(1)/versions`),
      reader.post(`${list(name)}/GetItems`, { query: { ViewXml: viewXml } }),
      reader.get(`web/GetFolderByServerRelativePath(decodedUrl='${web}/Lists/${name}')/Folders`)
    ]);
    const seen = answers.filter(({ status, json }) => status === 200 && JSON.stringify((json as { value?: unknown }).value) !== '[]');
    expect(seen).toEqual([]);
    expect((await restAs(scene.site, 'staben').get(`${list(name)}/items`)).status).toBe(200);
    expect((await reader.get('web/lists?$select=Title')).text).not.toMatch(/Ärendelogg|Underlag|utkast|Ärendeläge/);
  });

  it('sees nothing of a draft in the library of established mandates', async () => {
    const path = `${web}/EstablishedMandates/hemligt.docx`;
    const added = await publisher.post(
      `web/GetFolderByServerRelativePath(decodedUrl='${web}/EstablishedMandates')/Files/AddUsingPath(decodedurl='hemligt.docx',overwrite=true)`,
      'HEMLIGT UTKAST'
    );
    expect(added.status).toBeLessThan(300);
    const file = `web/GetFileByServerRelativePath(decodedUrl='${path}')`;
    const { Id } = (await publisher.get(`${file}/ListItemAllFields?$select=Id`)).json as { readonly Id: number };
    expect((await publisher.get(`${file}/$value`)).text).toBe('HEMLIGT UTKAST');
    const byId = [`${library}/items(${Id})`, `${library}/items(${Id})/versions`, `${library}/items(${Id})/File`, file, `${file}/$value`, `${file}/versions`, `${file}/ListItemAllFields`];
    const statuses = await Promise.all(byId.map(async (address) => [address, (await reader.get(address)).status]));
    expect(statuses).toEqual(byId.map((address) => [address, 404]));
    expect((await fetch(`${scene.site.origin}${path}`, { headers: { Authorization: 'Bearer lasare.kalmar@uppdrag.example' } })).status).toBe(404);
    const lists = await Promise.all([
      reader.get(`${library}/items?$select=Id,FileLeafRef`),
      reader.post(`${library}/GetItems?$select=Id,FileLeafRef`, { query: { ViewXml: '<View Scope="RecursiveAll"><ViewFields><FieldRef Name="FileLeafRef"/></ViewFields></View>' } }),
      reader.get(`web/GetFolderByServerRelativePath(decodedUrl='${web}/EstablishedMandates')/Files`)
    ]);
    for (const { status, text } of lists) {
      expect(status).toBe(200);
      expect(text).toContain('rag-barndiabetes');
      expect(text).not.toContain('hemligt');
    }
  });
});

describe('a convener', () => {
  it.each(['bodies/rpo-hjarta', 'bodies/rpo-barn', 'publication', 'configuration', 'groups/rag-barnonkologi', 'groups', ''])(
    'cannot add to %s in the ledger',
    async (folder) => {
      expect(await addTo(convener, folder, record(`intrang-${folder}`))).not.toBe(0);
      expect(valuesOf(await restAs(scene.site, 'staben').get(`${list('Ledger')}/items?$filter=RecordKey eq 'intrang-${folder}'`))).toEqual([]);
    }
  );

  it.each(['Mandates', 'MandateSections', 'Snapshots'])('cannot add to another group’s folder in %s', async (name) => {
    const needed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      Mandates: { MandateKey: 'm' },
      MandateSections: { RowKey: 'r', MandateKey: 'm', SectionKey: 's' },
      Snapshots: { RowKey: 'r', SnapshotKey: 's', MandateKey: 'm' }
    };
    expect(await addTo(convener, 'rag-barnonkologi', needed[name], name)).not.toBe(0);
    // In her own group's folder the same row is taken: it is the place that is refused, not the form.
    expect(await addTo(convener, 'rag-hjartsvikt', needed[name], name)).toBe(0);
  });

  it.each(['Ledger', 'Snapshots'])('cannot change or delete what she has added to %s', async (name) => {
    const own = valuesOf<{ readonly Id: number; readonly FileDirRef: string }>(
      await convener.get(`${list(name)}/items?$select=Id,FileDirRef,FSObjType&$filter=FSObjType eq 0&$top=500`)
    ).find(({ FileDirRef }) => FileDirRef.endsWith('/rag-hjartsvikt'));
    expect(own).toBeDefined();
    const item = `${list(name)}/items(${own?.Id})`;
    const before = (await convener.get(item)).text;
    const always = { 'If-Match': '*' };
    const answers = [
      await convener.post(item, { Title: 'ändrad' }, { 'X-HTTP-Method': 'MERGE', ...always }),
      await convener.post(item, '', { 'X-HTTP-Method': 'DELETE', ...always }),
      await convener.post(`${item}/recycle`, ''),
      await convener.post(`${item}/ValidateUpdateListItem`, { formValues: [{ FieldName: 'Title', FieldValue: 'ändrad' }] }),
      await convener.post(`${item}/versions/DeleteAll`, ''),
      await convener.post(`${item}/breakroleinheritance(true)`, '')
    ];
    expect(answers.map(({ status }) => status).filter((status) => status < 400)).toEqual([]);
    expect((await convener.get(item)).text).toBe(before);
  });
});

describe('those who decide and publish', () => {
  it('cannot do each other’s work', async () => {
    expect(await addTo(recorder, 'bodies/rpo-hjarta', record('fel-organ'))).not.toBe(0);
    expect(await addTo(recorder, 'publication', record('fel-publicering', 'publication'))).not.toBe(0);
    expect(await addTo(recorder, 'configuration', record('fel-gang', 'chain'))).not.toBe(0);
    expect(await addTo(publisher, 'bodies/rpo-barn', record('fel-beslut'))).not.toBe(0);
    const upload = `web/GetFolderByServerRelativePath(decodedUrl='${web}/EstablishedMandates')/Files/AddUsingPath(decodedurl='x.docx',overwrite=true)`;
    expect((await recorder.post(upload, 'x')).status).toBeGreaterThanOrEqual(400);
    // The same attempts where they belong are taken: it is the place that is refused, not the form.
    expect(await addTo(recorder, 'bodies/rpo-barn', { ...record('eget-organ'), MandateKey: 'ingen' })).toBe(0);
  });
});

describe('a forged decision in the group’s own folder', () => {
  it('is shown as ignored with the reason, and decides nothing', async () => {
    const submission = rows.find((row) => row.RecordType === 'submission' && row.FileDirRef.endsWith('/groups/rag-hjartsvikt')) as LedgerRow;
    const { snapshotHash } = JSON.parse(submission.Record1) as { readonly snapshotHash: string };
    const forged: DecisionRecord = {
      type: 'decision', mandateKey: submission.MandateKey, snapshotKey: submission.SnapshotKey, snapshotHash, step: 'establish',
      outcome: 'approve', comment: '', meetingDate: '2026-11-01', paragraph: '1', diaryNumber: '', minutesLink: ''
    };
    const added = await addTo(convener, 'groups/rag-hjartsvikt', {
      RecordKey: 'forged', MandateKey: submission.MandateKey, RecordType: 'decision', SnapshotKey: submission.SnapshotKey,
      PreviousHash: submission.OwnHash, OwnHash: hashEntry('forged', 'groups/rag-hjartsvikt', forged, submission.OwnHash),
      Record1: JSON.stringify(forged)
    });
    expect(added).toBe(0);
    const visitor = await visit(scene.browser, scene.site, 'staben');
    const { page } = visitor;
    await visitor.open('Beslut.aspx');
    await page.getByRole('link', { name: 'RAG Hjärtsvikt' }).click();
    await page.getByText('Ett beslut från Omar Sagolind räknas inte.').waitFor();
    await page.getByText('Den ligger i fel mapp och är därför inte gjord av rätt organ.').waitFor();
    await page.getByRole('button', { name: 'Fastställ', exact: true }).waitFor();
    await visitor.leave();
  });
});
