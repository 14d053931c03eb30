import { deviationOf } from '../../mandate/deviationOf';
import type { SectionMeaning } from '../../template/meaning';
import type { Template } from '../../template/template';
import type { Finding } from '../finding';
import { findingAbout } from '../findingAbout';
import type { FindingCode } from '../findingCode';
import { restoring } from '../fixing/restoring';
import { newestFamilies } from '../newestFamilies';
import type { Review } from '../review';
import type { Rule } from '../rule';
import { sectionSignals } from '../sectionSignals';

function meaningsOf({ sections }: Template): ReadonlySet<SectionMeaning> {
  return new Set(sections.flatMap(({ meaning, blocks }) => [meaning, ...blocks.flatMap((block) => block.meaning ?? [])]));
}

/** What a document of no known family is about if it is a mandate: all that at most one family goes without. */
function expectedOfAny(families: readonly Template[]): readonly SectionMeaning[] {
  const newest = newestFamilies(families).map(meaningsOf);
  const all = new Set(newest.flatMap((meanings) => [...meanings]));
  return [...all].filter((meaning) => newest.filter((meanings) => meanings.has(meaning)).length >= newest.length - 1);
}

const isSaid = ({ passages }: Review, meaning: SectionMeaning): boolean =>
  passages.some((passage) => passage.kind !== 'title' && (passage.meaning === meaning || sectionSignals[meaning]?.test(passage.text)));

/** Sections of the template that the mandate leaves out, each with the way back. */
function omitted(review: Review, { sections }: Template): readonly Finding<FindingCode>[] {
  return sections
    .filter(({ key }) => deviationOf(key, review.answers).isOmitted)
    .map(({ key, heading, meaning }) =>
      findingAbout('missingSection', 'error', {
        sectionKey: key,
        values: { heading, meaning },
        fix: restoring(review, key, () => ({ isOmitted: false }))
      })
    );
}

/** A text the template gives on something that nothing else in the mandate says. */
function leftOut(review: Review, { sections }: Template, meaning: SectionMeaning): readonly Finding<FindingCode>[] {
  return sections.flatMap(({ key, heading, blocks }) =>
    blocks.flatMap((block, place) => {
      const isOut = deviationOf(key, review.answers).replaced.some((own) => own.place === place && own.blocks.length === 0);
      return isOut && block.meaning === meaning
        ? [
            findingAbout('missingSection', 'error', {
              sectionKey: key,
              values: { heading, meaning },
              fix: restoring(review, key, ({ replaced }) => ({ replaced: replaced.filter((own) => own.place !== place) }))
            })
          ]
        : [];
    })
  );
}

/** A section that is not there: left out of the template, or nowhere in a document of no known family. */
export const missingSection: Rule = (review) => {
  const { template, families } = review;
  const isMissing = (meaning: SectionMeaning): boolean => sectionSignals[meaning] !== undefined && !isSaid(review, meaning);
  if (template === null) {
    const expected = expectedOfAny(families).filter(isMissing);
    return expected.map((meaning) => findingAbout('missingSection', 'error', { values: { heading: '', meaning } }));
  }
  const reported = omitted(review, template);
  const told = new Set(reported.map(({ values }) => values.meaning));
  const rest = [...meaningsOf(template)].filter((meaning) => !told.has(meaning) && isMissing(meaning));
  return [...reported, ...rest.flatMap((meaning) => leftOut(review, template, meaning))];
};
