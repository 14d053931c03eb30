/** Least share of their words two sentences have in common to say the same. */
const alike = 0.75;

/** Sentences of fewer words say too little to be the same rule. */
const leastStems = 5;

type Stems = ReadonlySet<string>;

function likeness(one: Stems, other: Stems): number {
  const shared = [...one].filter((stem) => other.has(stem)).length;
  return shared / (one.size + other.size - shared || 1);
}

/**
 * The words of which two sentences that are alike must share at least one: of the rarest, as many as can be missing
 * from the other, and one more.
 */
function telling(stems: Stems, counts: ReadonlyMap<string, number>): readonly string[] {
  const rarestFirst = [...stems].sort((one, other) => (counts.get(one) ?? 0) - (counts.get(other) ?? 0) || (one < other ? -1 : 1));
  return rarestFirst.slice(0, stems.size - Math.ceil(alike * stems.size) + 1);
}

/** Finds the first sentence that says nearly the same as the one at the place, among those accepted. */
export type FirstLike = (place: number, accepts: (other: number) => boolean) => number | undefined;

/**
 * Finds sentences that say nearly the same, each given as the stems of its words. Sentences without a telling word in
 * common are never laid beside each other, so that a long text takes no longer than it must.
 */
export function likeSentences(sentences: readonly Stems[]): FirstLike {
  const counts = new Map<string, number>();
  sentences.forEach((stems) => stems.forEach((stem) => counts.set(stem, (counts.get(stem) ?? 0) + 1)));
  const tellingOf = sentences.map((stems) => (stems.size < leastStems ? [] : telling(stems, counts)));
  const placesOf = new Map<string, number[]>();
  tellingOf.forEach((stems, place) =>
    stems.forEach((stem) => {
      const places = placesOf.get(stem);
      if (places) places.push(place);
      else placesOf.set(stem, [place]);
    })
  );
  const isLike = (one: number, other: number): boolean =>
    one !== other && likeness(sentences[one] ?? new Set(), sentences[other] ?? new Set()) >= alike;
  return (place, accepts) => {
    let first: number | undefined;
    for (const stem of tellingOf[place] ?? []) {
      const known = first ?? Infinity;
      // The places of a word are in order: what comes after the first known cannot be an earlier one.
      const found = (placesOf.get(stem) ?? []).find((other) => other >= known || (accepts(other) && isLike(place, other)));
      first = Math.min(known, found ?? Infinity);
    }
    return first === Infinity ? undefined : first;
  };
}
