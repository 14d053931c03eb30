import type { Visitor } from '../site/visitor';

/** Hands the open draft in. */
export async function handIn({ page }: Visitor): Promise<void> {
  await page.getByRole('button', { name: 'Lämna in', exact: true }).click();
  await page.getByRole('button', { name: 'Lämna in för beslut' }).click();
  await page.getByText(/Inlämnad .* av /).waitFor();
}

/** Opens a group's case from the list of those that wait. Answers the case's address, to be opened by others. */
export async function openCase({ page, open }: Visitor, groupName: string): Promise<string> {
  await open('Beslut.aspx');
  await page.getByRole('link', { name: groupName }).click();
  await page.getByText('Underlaget är oförändrat').waitFor();
  return new URL(page.url()).search;
}

/** Establishes the open case. @param meetingDate ISO date */
export async function establish({ page }: Visitor, meetingDate: string, paragraph: string): Promise<void> {
  await page.getByRole('button', { name: 'Fastställ' }).click();
  await page.getByLabel('Mötesdatum').fill(meetingDate);
  await page.getByLabel(/Paragraf i protokollet/).fill(paragraph);
  await page.getByRole('button', { name: 'Fastställ' }).click();
  await page.getByText('Beslutet är infört.').waitFor();
}

/** Publishes the case. Answers the path of the Word document. */
export async function publish({ page, open }: Visitor, caseQuery: string): Promise<string> {
  await open('Beslut.aspx', caseQuery);
  await page.getByRole('button', { name: 'Publicera' }).click();
  const path = await page.getByRole('link', { name: 'Öppna Word-dokumentet' }).getAttribute('href');
  if (path === null) throw new Error('The link to the document leads nowhere');
  return path;
}
