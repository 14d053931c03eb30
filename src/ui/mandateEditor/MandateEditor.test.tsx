import { act, screen, within } from '@testing-library/react';
import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import { readCase } from '../../application/approval/readCase';
import { recordDecision } from '../../application/approval/recordDecision';
import { barnonkologiAnswers } from '../../templates/fixtures/barnonkologi';
import { bodyKey } from '../../testing/approval/caseRecords';
import { openEditorPage } from '../../testing/editor/editorPage';
import type { EditorPage } from '../../testing/editor/editorPage';

const { uppdrag, varaktighet } = barnonkologiAnswers;
const begun = { uppdrag, varaktighet };

async function handIn({ user }: EditorPage): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Lämna in' }));
  await user.click(screen.getByRole('button', { name: 'Lämna in för beslut' }));
  await screen.findByText('Väntar på RPO Barn och ungdomars hälsa.');
}

describe('MandateEditor', () => {
  it('begins in the first gap', async () => {
    await openEditorPage({ answers: begun });
    expect(screen.getByRole('heading', { level: 3, name: 'Tidplan och leveranser' })).toBeTruthy();
    expect(screen.getByRole('radio', { name: /Permanent/ })).toHaveProperty('checked', true);
    expect((document.activeElement as HTMLElement).textContent).toContain('Ny leverans');
  });

  it('lists the gaps instead of handing in, each one click from its field', async () => {
    const { user, world } = await openEditorPage({ answers: begun });
    const before = world.ledger.length;
    await user.click(screen.getByRole('button', { name: 'Lämna in' }));
    expect(screen.getByRole('heading', { name: '3 frågor är inte besvarade än' })).toBe(document.activeElement);
    await user.click(screen.getByRole('button', { name: /Hur dokumenterar .*inget svar än/ }));
    const field = screen.getByRole('textbox', { name: /Hur dokumenterar/ });
    expect(field).toBe(document.activeElement);
    expect(world.ledger).toHaveLength(before);
  });

  it('goes on with Ctrl+Enter, and back, and from the last section to the gaps', async () => {
    const { user } = await openEditorPage();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(screen.getByRole('heading', { level: 3, name: 'Tidplan och leveranser' })).toBeTruthy();
    await user.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}');
    expect(screen.getByRole('textbox', { name: 'Punkt 1 av 1' })).toBe(document.activeElement);
    await user.keyboard('{Control>}{Enter}{Enter}{Enter}{Enter}{/Control}');
    expect(screen.getByRole('heading', { name: '5 frågor är inte besvarade än' })).toBeTruthy();
  });

  it('lists its shortcuts at ? but lets a writer write a question mark', async () => {
    const { user } = await openEditorPage();
    await user.keyboard('?');
    expect(screen.getByRole('textbox', { name: 'Punkt 1 av 1' })).toHaveProperty('value', '?');
    screen.getByRole('tab', { name: 'Fråga' }).focus();
    await user.keyboard('?');
    expect(screen.getByRole('heading', { name: 'Kortkommandon' })).toBe(document.activeElement);
    await user.keyboard('{Escape}');
    expect(screen.getByRole('tab', { name: 'Fråga' })).toBe(document.activeElement);
  });

  it('shows how far each section has come in words, and folds those that are always there', async () => {
    const { user } = await openEditorPage({ answers: begun });
    await user.click(screen.getByRole('tab', { name: 'Avsnitt' }));
    const list = screen.getByRole('navigation', { name: 'Att svara på' });
    expect(within(list).getByRole('button', { name: /Uppdrag.*klar/ })).toBeTruthy();
    expect(within(list).getByRole('button', { name: /Tidplan.*påbörjad/, current: 'step' })).toBeTruthy();
    expect(within(list).getByRole('button', { name: /Rapportering.*kvar/ })).toBeTruthy();
    await user.click(within(list).getByText('Ingår alltid (7)'));
    await user.click(within(list).getByRole('button', { name: 'Finansiering' }));
    expect(screen.getByText(/Respektive region finansierar/)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('leads from the text in the document to its question', async () => {
    const { user } = await openEditorPage({ answers: begun });
    await user.click(screen.getByRole('tab', { name: 'Dokument' }));
    const document = screen.getByRole('region', { name: 'Så blir dokumentet' });
    expect(within(document).getByText(/ingår|bildar tillsammans Sydöstra/)).toBeTruthy();
    expect(within(document).getAllByText('Ej ifyllt:')).toHaveLength(3);
    await user.click(within(document).getByText('Arbetsgruppen är tänkt att vara en permanent konstellation.'));
    expect(screen.getByRole('heading', { level: 3, name: 'Tidplan och leveranser' })).toBeTruthy();
  });

  it('hands in what is written, shows where it is and what comes next, and takes it back', async () => {
    const editor = await openEditorPage({ answers: barnonkologiAnswers });
    await handIn(editor);
    expect(screen.getByRole('heading', { level: 2 })).toBe(document.activeElement);
    expect(screen.getByText('Inlämnad 12 mars 2026 av Person convener.')).toBeTruthy();
    expect(screen.getByText(/fastställer den på ett möte/)).toBeTruthy();
    expect(screen.getByText('Omvärldsbevakning lokalt, regionalt, nationellt och internationellt.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Se beslutssidan' }).getAttribute('href')).toBe(
      `/sites/uppdrag/beslut?uppdrag=${editor.mandateKey}`
    );
    await editor.user.click(screen.getByRole('button', { name: 'Ta tillbaka' }));
    expect(await screen.findByText(/Uppdraget är taget tillbaka/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Lämna in' })).toBeTruthy();
  });

  it('shows the comment of those who sent it back above the draft', async () => {
    const editor = await openEditorPage({ answers: barnonkologiAnswers });
    await handIn(editor);
    const { round } = await readCase(editor.as('recorder'), editor.mandateKey);
    const result = await recordDecision(editor.as('recorder'), {
      mandateKey: editor.mandateKey,
      snapshotKey: round!.snapshotKey,
      snapshotHash: round!.snapshotHash,
      step: round!.currentStep!.step.key,
      body: bodyKey,
      outcome: 'sendBack',
      comment: 'Skriv hur patientföreningarna är med.',
      meetingDate: '2026-03-10',
      paragraph: '14',
      diaryNumber: '',
      minutesLink: '',
      recordKey: 'decision1'
    });
    expect(result.kind).toBe('recorded');
    editor.page.unmount();
    await openEditorPage({ world: editor.world, keep: editor.keep });
    expect(screen.getByText('RPO Barn och ungdomars hälsa skickade tillbaka uppdraget 10 mars 2026')).toBeTruthy();
    expect(screen.getByText('Skriv hur patientföreningarna är med.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Lämna in' })).toBeTruthy();
  });

  it('says why when the group has no chain to hand in to', async () => {
    const editor = await openEditorPage({ answers: barnonkologiAnswers });
    editor.world.ledger.length = 0;
    await editor.user.click(screen.getByRole('button', { name: 'Lämna in' }));
    await editor.user.click(screen.getByRole('button', { name: 'Lämna in för beslut' }));
    expect((await screen.findByRole('alert')).textContent).toContain('ingen beslutsgång');
  });

  it('lets one who takes part read the draft but not write in it', async () => {
    await openEditorPage({ answers: begun, login: 'recorder' });
    expect(screen.getByText(/Du kan läsa utkastet men inte ändra det/)).toBeTruthy();
    expect(screen.getByText('Arbetsgruppen är tänkt att vara en permanent konstellation.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Lämna in' })).toBeNull();
  });

  it('takes over what somebody else has saved in another section when the page is taken up again', async () => {
    const { world, mandateKey, user } = await openEditorPage({ answers: begun });
    const other = createMemoryPorts(world, 'processSupport').mandates;
    const { header } = await other.read(mandateKey);
    world.clock.advance(60_000);
    await other.saveSection(header, 'rapportering', { rapportering: { kind: 'paragraphs', text: 'Från processtödet.' } }, '');
    await act(async () => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await user.click(screen.getByRole('tab', { name: 'Dokument' }));
    expect(await screen.findByText('Från processtödet.')).toBeTruthy();
  });
});
