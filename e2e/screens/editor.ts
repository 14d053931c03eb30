import type { Locator, Page } from 'playwright-core';
import type { Visitor } from '../site/visitor';

/** The part of the page that asks about one field. */
export const question = (page: Page, fieldKey: string): Locator => page.locator(`[data-field="${fieldKey}"]`);

export const preview = (page: Page): Locator => page.getByRole('region', { name: 'Så blir dokumentet' });

/** Opens a group's draft and goes to a section by its name in the list. */
export async function openSection({ page, open }: Visitor, groupKey: string, section: string): Promise<void> {
  await open('Uppdragsbeskrivning.aspx', `?grupp=${groupKey}`);
  await page.getByRole('navigation', { name: 'Att svara på' }).getByRole('button', { name: section }).click();
}

/** The line under the group's name: *Utkast · sparat 14.02*. */
export const saveLine = (page: Page): Locator => page.getByText(/^Utkast · /);

/** Waits until the server has everything. */
export async function saved(page: Page): Promise<void> {
  await page.getByText(/Utkast · sparat \d\d[.:]\d\d/).waitFor();
}

/** The one field of a section of running text. */
export const runningText = (page: Page, fieldKey: string): Locator => question(page, fieldKey).getByRole('textbox');

/** The rows of the list that a section asks for. */
export const listRows = (page: Page, fieldKey: string): Locator => question(page, fieldKey).getByRole('textbox');

/** Pastes into the element that has the focus, with the kinds of content another program would put on the clipboard. */
export async function paste(place: Locator, contents: Readonly<Record<string, string>>): Promise<void> {
  await place.focus();
  await place.evaluate((element, kinds) => {
    const clipboardData = new DataTransfer();
    Object.entries(kinds).forEach(([kind, content]) => clipboardData.setData(kind, content));
    const isTaken = !element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    // A page cannot paste by itself: what the browser does with a paste that nobody takes is done here.
    if (!isTaken) document.execCommand('insertText', false, kinds['text/plain'] ?? '');
  }, contents);
}
