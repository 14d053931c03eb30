import type { IsoDate } from '../../domain/mandate/answer';
import type { OtherText } from '../../domain/wordings/wordingIn';
import type { Ports } from '../ports/ports';

/** Another mandate's text and whose it is. */
export interface OtherMandateText extends OtherText {
  readonly mandateKey: string;
  readonly groupName: string;
  /** Day and body of the decision; null for a draft. */
  readonly established: { readonly date: IsoDate; readonly bodyName: string } | null;
}

/** How many of the newest established texts and draft sections are looked through. */
const LOOKED_AT = 60;

/**
 * Other mandates' texts to learn from: established ones first, the newest first, each mandate once; then drafts,
 * section by section. Two indexed pages, however many mandates there are.
 * @throws Failure
 */
export async function otherTexts(
  ports: Pick<Ports, 'established' | 'mandates' | 'roster'>,
  mandateKey: string
): Promise<readonly OtherMandateText[]> {
  const [texts, sections, groups] = await Promise.all([
    ports.established.newestTexts(LOOKED_AT),
    ports.mandates.newestSections(LOOKED_AT),
    ports.roster.groups()
  ]);
  const nameOf = (groupKey: string): string => groups.find(({ key }) => key === groupKey)?.name ?? groupKey;
  const seen = new Set([mandateKey]);
  const established = texts.flatMap(({ content, bodyName, decisionDate, withdrawnOn }): readonly OtherMandateText[] => {
    if (seen.has(content.mandateKey)) {
      return [];
    }
    seen.add(content.mandateKey);
    // What came before a withdrawn text does not apply either.
    if (withdrawnOn !== '') {
      return [];
    }
    return [
      {
        mandateKey: content.mandateKey,
        groupName: nameOf(content.groupKey),
        family: content.template.family,
        answers: content.answers,
        document: content.document,
        established: { date: decisionDate, bodyName }
      }
    ];
  });
  const drafts = sections
    .filter((section) => !seen.has(section.mandateKey))
    .map((section): OtherMandateText => ({
      mandateKey: section.mandateKey,
      groupName: nameOf(section.groupKey),
      family: groups.find(({ key }) => key === section.groupKey)?.templateFamily ?? '',
      answers: section.answers,
      document: null,
      established: null
    }));
  return [...established, ...drafts];
}
