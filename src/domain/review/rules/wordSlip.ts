import { findingAt } from '../findingAt';
import { replacing } from '../fixing/replacing';
import type { Rule } from '../rule';

/** A slip in how words stand together, and how it is mended. */
interface Slip {
  readonly kind: 'doubled' | 'preposition' | 'hyphen' | 'genitive' | 'article';
  readonly pattern: RegExp;
  /** The words found as they should be; the groups as the pattern has them. */
  mended(groups: readonly string[]): string;
}

/** A genitive and a form of a verb that is no noun: the verb wants a subject. */
const genitive =
  /(?<!\p{L})(?!(?:kompet|konfer|refer|konsekv|frekv|differ|preval|exist|transpar|resid|tend|ess|lic|incid|evid|val)ens)(\p{L}+(?:rnas|ens|ets)) (samverkar|samarbetar|arbetar|ansvarar|beslutar|finansierar|bemannar|utser|är|har|ska|skall|bör|kan|får|deltar|leder|bereder|rapporterar|svarar|bildar|bidrar|representerar|säkerställer|stödjer|stöder|utgör|följer|utvecklar|ger|tar|håller|för|väljer|nominerar)(?!\p{L})/iu;

/** *med nationella kunskapsstyrningen*; before a name it is right: *med regionala samverkansgruppen Hälsa*. */
const withoutArticle =
  /(?<!\p{L})(med|i|av|till|för|från|om|på|vid|inom|mot|genom) ((?:nationella|regionala|sjukvårdsregionala|lokala|gemensamma|kommunala) (\p{L}+(?:ningen|gruppen|grupperna|nivån|ledningen|tionen|heten|arbetet|rådet|området|områdena|systemet|planen|nätverket|uppdraget|verksamheten)))(?!\p{L})(?! \p{Lu})/u;

const slips: readonly Slip[] = [
  { kind: 'doubled', pattern: /(?<![\p{L}-])(\p{Ll}{2,}) \1(?![\p{L}-])/u, mended: ([, word = '']) => word },
  { kind: 'hyphen', pattern: /(?<!\p{L})(\p{L}{2,})-(och|eller|samt)(?!\p{L})/u, mended: ([, one = '', and = '']) => `${one}- ${and}` },
  { kind: 'hyphen', pattern: /(?<!\p{L})(\p{L}{2,}) -(och|eller|samt)(?!\p{L})/u, mended: ([, one = '', and = '']) => `${one}- ${and}` },
  {
    kind: 'preposition',
    pattern: /(?<!\p{L})(\p{L}{3,}[aoeuåäönm]) (i|på|av) (med|av|till|på)(?!\p{L}|[- ]+och)/u,
    mended: ([, word = '', , second = '']) => `${word} ${second}`
  },
  {
    kind: 'genitive',
    pattern: genitive,
    mended: ([, owner = '', verb = '']) => `${owner.slice(0, -1)} ${verb}`
  },
  {
    kind: 'article',
    pattern: withoutArticle,
    mended: ([, before = '', rest = '', noun = '']) => `${before} ${/et$/.test(noun) ? 'det' : /na$/.test(noun) ? 'de' : 'den'} ${rest}`
  }
];

/** Words that do not go together: doubled, or with one too many or too few. */
export const wordSlip: Rule = (review) =>
  review.own.flatMap((passage) =>
    slips.flatMap(({ kind, pattern, mended }) => {
      const found = pattern.exec(passage.text);
      if (!found) {
        return [];
      }
      const [quote] = found;
      const better = mended(found);
      const fix = replacing(review, passage, passage.text.replace(quote, () => better));
      return [findingAt(passage, 'wordSlip', 'error', { quote, values: { kind, better }, fix })];
    })
  );
