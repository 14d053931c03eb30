import { listRows, question } from './screens/editor';
import { expectFocusSeen, goTo, hasFocus, press, waitForFocus } from './screens/keyboard';
import { demoScene } from './site/demoScene';
import { visit } from './site/visitor';

const group = 'RAG Barnonkologi och hematologi';

const scene = demoScene();

describe('the journey with nothing but the keyboard', () => {
  it('is written and handed in by the convener', async () => {
    const { page, open, leave } = await visit(scene.browser, scene.site, 'sammankallande');
    const type = (text: string): Promise<void> => page.keyboard.type(text);
    await open('Uppdragsbeskrivning.aspx');
    await goTo(page.getByRole('button', { name: group }));
    await page.keyboard.press('Enter');

    // The link leads to the first gap: a list, whose rows are made, moved and removed where one writes.
    const rows = listRows(page, 'uppdrag');
    await waitForFocus(rows.first());
    await type('Andra uppgiften');
    await press(page, 'Enter');
    await type('Första uppgiften');
    await press(page, 'Alt+ArrowUp');
    expect(await hasFocus(rows.first())).toBe(true);
    await press(page, 'Alt+ArrowDown', 'Alt+ArrowUp', 'ArrowDown');
    await press(page, 'Enter', 'Backspace');
    expect(await rows.evaluateAll((all) => all.map((row) => (row as HTMLTextAreaElement).value))).toEqual([
      'Första uppgiften',
      'Andra uppgiften'
    ]);

    await page.keyboard.press('Control+Enter');
    const permanent = question(page, 'varaktighet').getByRole('radio').first();
    await waitForFocus(permanent);
    await press(page, 'Space');
    await goTo(page.getByRole('button', { name: 'Ny leverans' }));
    await press(page, 'Enter');
    const delivery = question(page, 'leveranser').getByRole('group', { name: 'Leverans 1' });
    await goTo(delivery.getByRole('radio', { name: 'På ett datum' }));
    await press(page, 'ArrowRight');
    expect(await delivery.getByRole('radio', { name: 'Återkommande' }).isChecked()).toBe(true);
    await goTo(delivery.getByLabel('Vid mötet'));
    await type('möte mellan RPO och dess arbetsgrupper');

    // Handed in too early: what is missing is named, and Enter leads there.
    await press(page, 'Alt+Shift+L');
    const gapsHeading = page.getByRole('heading', { name: /frågor är inte besvarade än/ });
    await waitForFocus(gapsHeading);
    await goTo(page.getByRole('button', { name: /^Vilka ska vara med i gruppen/ }));
    await page.keyboard.press('Enter');
    await waitForFocus(question(page, 'sammansattning').getByRole('textbox'));
    await type('En deltagare från varje region.');
    await page.keyboard.press('Control+Shift+Enter');
    await waitForFocus(question(page, 'rapportering').getByRole('textbox'));
    await type('Minnesanteckningar till processtödet.');

    await press(page, 'Alt+Shift+L');
    await waitForFocus(page.getByRole('heading', { name: 'Lämna in uppdraget för beslut?' }));
    await goTo(page.getByRole('button', { name: 'Lämna in för beslut' }));
    await page.keyboard.press('Enter');
    await page.getByText(/^Inlämnad /).waitFor();
    await expectFocusSeen(page);
    await leave();
  });

  it('lists its shortcuts, and gives the focus back', async () => {
    const { page, open, leave } = await visit(scene.browser, scene.site, 'processtod');
    await open('Uppdragsbeskrivning.aspx', '?grupp=rag-neonatalvard');
    const first = question(page, 'varaktighet').getByRole('radio').first();
    await waitForFocus(first);
    await goTo(page.getByRole('button', { name: 'Kortkommandon' }), 'Shift+Tab');
    await press(page, 'Enter');
    await waitForFocus(page.getByRole('heading', { name: 'Kortkommandon' }));
    await press(page, 'Escape');
    await waitForFocus(page.getByRole('button', { name: 'Kortkommandon' }));
    await leave();
  });

  it('opens the menu of a button, which is fetched then, and gives the focus back', async () => {
    const { page, open, leave } = await visit(scene.browser, scene.site, 'processtod');
    await open('Uppdragsbeskrivning.aspx', '?grupp=rag-neonatalvard');
    await waitForFocus(question(page, 'varaktighet').getByRole('radio').first());
    const button = page.getByRole('button', { name: 'Dela och skriv ut' });
    await goTo(button, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await waitForFocus(page.getByRole('menuitem', { name: 'Ladda ner som Word' }));
    await press(page, 'ArrowDown');
    expect(await hasFocus(page.getByRole('menuitem', { name: 'Ladda ner som Word' }))).toBe(false);
    await press(page, 'Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await waitForFocus(button);
    await leave();
  });

  it('departs from fixed text, takes it back, and undoes', async () => {
    const { page, open, leave } = await visit(scene.browser, scene.site, 'processtod');
    await open('Uppdragsbeskrivning.aspx', '?grupp=rag-neonatalvard');
    await waitForFocus(question(page, 'varaktighet').getByRole('radio').first());
    await goTo(page.getByText('Ingår alltid (7)'), 'Shift+Tab');
    await press(page, 'Enter');
    await goTo(page.getByRole('navigation').getByRole('button', { name: 'Finansiering' }));
    await page.keyboard.press('Enter');
    await waitForFocus(page.getByRole('heading', { level: 3, name: 'Finansiering' }));
    await goTo(page.getByRole('button', { name: 'Ändra den fasta texten …', exact: true }));
    await page.keyboard.press('Enter');
    await waitForFocus(page.getByRole('heading', { name: 'Du ändrar den fasta texten' }));
    await goTo(page.getByRole('button', { name: /^Skriv om: / }).first());
    await page.keyboard.press('Enter');
    const field = page.getByRole('textbox', { name: 'Text i del 1' });
    await waitForFocus(field);
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('Regionen betalar.');
    await press(page, 'Escape');
    await page.getByText('Avviker från mallens text').first().waitFor();
    await goTo(page.getByRole('button', { name: 'Återställ mallens text: Regionen betalar.' }));
    await page.keyboard.press('Enter');
    await waitForFocus(page.getByRole('button', { name: /^Skriv om: / }).first());
    await press(page, 'Control+Z');
    await page.getByText('Avviker från mallens text').first().waitFor();
    await press(page, 'Control+Z');
    await page.getByText('Avviker från mallens text').first().waitFor({ state: 'detached' });
    await leave();
  });

  it('is established by the one who records the body’s decisions', async () => {
    const { page, open, leave } = await visit(scene.browser, scene.site, 'beslut');
    await open('Beslut.aspx');
    const link = page.getByRole('link', { name: group });
    await link.waitFor();
    await press(page, 'Tab');
    expect(await hasFocus(page.getByRole('link', { name: 'Till innehållet' }))).toBe(true);
    await page.keyboard.press('Enter');
    await goTo(link);
    await page.keyboard.press('Enter');
    await waitForFocus(page.getByRole('heading', { level: 2, name: group }));

    await goTo(page.getByRole('button', { name: 'Fastställ' }));
    await page.keyboard.press('Enter');
    const day = page.getByLabel('Mötesdatum');
    await waitForFocus(page.getByRole('combobox', { name: 'Möte i kalendern' }));
    await goTo(page.getByRole('button', { name: 'Fastställ', exact: true }));
    await press(page, 'Enter');
    await page.getByText('Ange beslutets paragraf i protokollet.').waitFor();
    await waitForFocus(page.locator('form [aria-invalid="true"]').first());
    if (!(await hasFocus(day))) await goTo(day, 'Shift+Tab');
    // The arrows fill in the parts of a date in whatever order the browser has them: the first of January.
    await press(page, 'ArrowUp', 'ArrowRight', 'ArrowUp', 'ArrowRight', 'ArrowUp');
    expect(await day.inputValue()).toMatch(/^\d{4}-01-01$/);
    await goTo(page.getByLabel(/Paragraf i protokollet/));
    await page.keyboard.type('14');
    await goTo(page.getByRole('button', { name: 'Fastställ' }));
    await page.keyboard.press('Enter');
    await page.getByText('Beslutet är infört.').waitFor();
    await waitForFocus(page.getByRole('heading', { level: 2, name: group }));
    await leave();
  });
});
