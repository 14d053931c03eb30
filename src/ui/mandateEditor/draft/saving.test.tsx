import { act, fireEvent, screen } from '@testing-library/react';
import type { FailureKind } from '../../../application/ports/failure';
import type { Answers } from '../../../domain/mandate/answer';
import { barnonkologiAnswers } from '../../../templates/fixtures/barnonkologi';
import { openEditorPage } from '../../../testing/editor/editorPage';
import type { EditorPage } from '../../../testing/editor/editorPage';

const { uppdrag, varaktighet, leveranser, sammansattning } = barnonkologiAnswers;
const others = { uppdrag, varaktighet, leveranser, sammansattning };
const field = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: /Hur dokumenterar/ });
const pass = ({ scheduler }: EditorPage, milliseconds: number): Promise<void> =>
  act(async () => {
    await scheduler.advance(milliseconds);
  });
const saved = async ({ as, mandateKey }: EditorPage): Promise<Answers | undefined> =>
  (await as('convener').mandates.read(mandateKey)).sections.find(({ sectionKey }) => sectionKey === 'rapportering')?.answers;
const text = (written: string): Answers => ({ rapportering: { kind: 'paragraphs', text: written } });
const leaving = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('saving in the editor', () => {
  it('happens by itself after a pause and is told with the time', async () => {
    const editor = await openEditorPage({ answers: others });
    await editor.user.type(field(), 'Notat');
    expect(screen.getByText('sparar …')).toBeTruthy();
    await pass(editor, 1000);
    expect(await saved(editor)).toEqual(text('Notat'));
    expect(screen.getByText(/^sparat \d\d\.\d\d$/)).toBeTruthy();
  });

  it.each<[FailureKind, string]>([
    ['offline', 'Det går inte att nå servern.'],
    ['throttled', 'Servern har mycket att göra.'],
    ['expired', 'Din inloggning har gått ut.']
  ])('when %s says so, keeps what is typed, and heals by itself', async (kind, sentence) => {
    const editor = await openEditorPage({ answers: others });
    editor.world.faults.failAll(kind);
    await editor.user.type(field(), 'Notat');
    await pass(editor, 1000);
    expect(screen.getByText(sentence, { exact: false })).toBeTruthy();
    expect(screen.getByText('inte sparat – försöker igen')).toBeTruthy();
    await editor.user.type(field(), ' och mer');
    editor.world.faults.failAll(null);
    await pass(editor, 10_000);
    expect(await saved(editor)).toEqual(text('Notat och mer'));
    expect(screen.getByText('Allt är sparat igen.')).toBeTruthy();
  });

  it('says so at once when the browser knows that the connection is gone, and sends when it is back', async () => {
    const editor = await openEditorPage({ answers: others });
    const connection = jest.spyOn(window.navigator, 'onLine', 'get').mockReturnValue(false);
    fireEvent(window, new Event('offline'));
    await editor.user.type(field(), 'Notat');
    expect(screen.getByText('inte sparat – försöker igen')).toBeTruthy();
    connection.mockReturnValue(true);
    fireEvent(window, new Event('online'));
    expect(await screen.findByText('Allt är sparat igen.')).toBeTruthy();
    expect(await saved(editor)).toEqual(text('Notat'));
    connection.mockRestore();
  });

  it('is explained when it takes long', async () => {
    const editor = await openEditorPage({
      answers: others,
      through: (ports) => ({ ...ports, mandates: { ...ports.mandates, saveSection: () => new Promise(() => undefined) } })
    });
    await editor.user.type(field(), 'Notat');
    await pass(editor, 1000);
    expect(screen.queryByText(/Servern är långsam/)).toBeNull();
    await pass(editor, 10_000);
    expect(screen.getByText(/Servern är långsam just nu/)).toBeTruthy();
  });

  it('can be tried again at once by hand', async () => {
    const editor = await openEditorPage({ answers: others });
    editor.world.faults.failAll('offline');
    await editor.user.type(field(), 'Notat');
    await pass(editor, 1000);
    editor.world.faults.failAll(null);
    await editor.user.click(screen.getByRole('button', { name: 'Försök nu' }));
    expect(await screen.findByText('Allt är sparat igen.')).toBeTruthy();
    expect(await saved(editor)).toEqual(text('Notat'));
  });

  it('brings back after a reload what never reached the server', async () => {
    const editor = await openEditorPage({ answers: others });
    editor.world.faults.failAll('offline');
    await editor.user.type(field(), 'Notat före omladdning');
    editor.page.unmount();
    editor.world.faults.failAll(null);
    const again = await openEditorPage({ world: editor.world, keep: editor.keep });
    await again.user.click(screen.getByRole('tab', { name: 'Avsnitt' }));
    await again.user.click(screen.getByRole('button', { name: /Rapportering/ }));
    expect(field().value).toBe('Notat före omladdning');
    expect(screen.getByText(/Vi hittade text som inte hann sparas/)).toBeTruthy();
    await pass(again, 1000);
    expect(await saved(again)).toEqual(text('Notat före omladdning'));
  });

  it('asks before the page is left only when the browser cannot keep what is not saved', async () => {
    const forbidden = { get: () => null, set: () => undefined, remove: () => undefined };
    const editor = await openEditorPage({ answers: others, keep: forbidden });
    expect(leaving()).toBe(false);
    await editor.user.type(field(), 'Notat');
    expect(leaving()).toBe(true);
    expect(screen.getByText(/Lämna inte sidan/)).toBeTruthy();
    await pass(editor, 1000);
    expect(leaving()).toBe(false);
  });

  it('does not ask when the browser keeps it', async () => {
    const editor = await openEditorPage({ answers: others });
    await editor.user.type(field(), 'Notat');
    expect(leaving()).toBe(false);
  });

  it('refuses more than 60,000 characters with the count, and keeps every one of them', async () => {
    const editor = await openEditorPage({ answers: others });
    const long = 'å'.repeat(60_412);
    fireEvent.change(field(), { target: { value: long } });
    await pass(editor, 120_000);
    expect(screen.getByRole('alert').textContent).toMatch(/60\s412 tecken och rymmer 60\s000: det är 412 för många/);
    expect(field().value).toBe(long);
    expect(await saved(editor)).toBeUndefined();
    fireEvent.change(field(), { target: { value: long.slice(412) } });
    await pass(editor, 1000);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(await saved(editor)).toEqual(text(long.slice(412)));
  });

  it('says who may help when the server no longer lets one save', async () => {
    const editor = await openEditorPage({ answers: others });
    editor.world.faults.failNext('mandates.saveSection', 'denied');
    await editor.user.type(field(), 'Notat');
    await pass(editor, 1000);
    expect(screen.getByText(/Processtödet eller staben kan ge dig behörighet/)).toBeTruthy();
    expect(field().value).toBe('Notat');
  });
});

describe('two people in one section', () => {
  async function collide(): Promise<EditorPage> {
    const editor = await openEditorPage({ answers: others });
    const { mandates } = editor.as('processSupport');
    const { header } = await mandates.read(editor.mandateKey);
    await mandates.saveSection(header, 'rapportering', text('Processtödets text'), '');
    await editor.user.type(field(), 'Min text');
    await pass(editor, 1000);
    return editor;
  }

  it('are told, with both texts side by side', async () => {
    const editor = await collide();
    expect(screen.getByRole('alert').textContent).toContain('Person processSupport sparade samma avsnitt medan du skrev');
    const beside = (heading: string): string | null | undefined =>
      screen.getByRole('heading', { level: 6, name: heading }).parentElement?.textContent;
    expect(beside('Din text')).toBe('Din textMin text');
    expect(beside('Text från Person processSupport')).toBe('Text från Person processSupportProcesstödets text');
    expect(await saved(editor)).toEqual(text('Processtödets text'));
  });

  it('go on writing meanwhile without losing a letter', async () => {
    const editor = await collide();
    await editor.user.keyboard(' som fortsätter');
    await editor.user.click(screen.getByRole('button', { name: 'Använd det valda' }));
    await pass(editor, 1000);
    expect(await saved(editor)).toEqual(text('Min text som fortsätter'));
  });

  it('are led back to it from any other section', async () => {
    const editor = await collide();
    await editor.user.keyboard('{Control>}{Enter}{/Control}');
    expect(screen.queryByRole('button', { name: 'Använd det valda' })).toBeNull();
    await editor.user.click(screen.getByRole('button', { name: /Rapportering: välj vilken text/ }));
    expect(screen.getByRole('button', { name: 'Använd det valda' })).toBeTruthy();
  });

  it.each([
    ['Behåll min text', 'Min text'],
    ['Ta den andra texten', 'Processtödets text'],
    ['Behåll båda efter varandra', 'Processtödets text\nMin text']
  ])('choose %s', async (choice, standing) => {
    const editor = await collide();
    await editor.user.click(screen.getByRole('radio', { name: choice }));
    await editor.user.click(screen.getByRole('button', { name: 'Använd det valda' }));
    await pass(editor, 1000);
    expect(field().value).toBe(standing);
    expect(document.activeElement).toBe(field());
    expect(await saved(editor)).toEqual(text(standing));
  });
});
