import type { Answers } from '../../src/domain/mandate/answer';
import type { RunningSite } from './startSite';

interface Row {
  readonly Answers1: string | null;
  readonly Answers2: string | null;
  readonly Answers3: string | null;
}

/**
 * What the server holds of a section, read past the screen as an administrator.
 * @param section its key in the template, e.g. `rapportering`
 * @throws Error when there are several rows for it, or none
 */
export async function storedSection(site: RunningSite, groupKey: string, section: string): Promise<Answers> {
  const filter = `$select=Answers1,Answers2,Answers3&$filter=GroupKey eq '${groupKey}' and SectionKey eq '${section}'`;
  const answer = await fetch(`${site.address}/_api/web/getlist('${new URL(site.address).pathname}/Lists/MandateSections')/items?${filter}`, {
    headers: { Authorization: 'Bearer admin@uppdrag.example', Accept: 'application/json;odata=nometadata' }
  });
  const { value } = (await answer.json()) as { readonly value: readonly Row[] };
  if (value.length !== 1) throw new Error(`${value.length} rows for ${groupKey}, ${section}`);
  const [{ Answers1, Answers2, Answers3 }] = value;
  return JSON.parse([Answers1, Answers2, Answers3].map((part) => part ?? '').join('')) as Answers;
}
