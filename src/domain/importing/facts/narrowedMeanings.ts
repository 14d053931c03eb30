import type { SectionMeaning } from '../../template/meaning';
import { wholeWords } from '../language/wholeWords';
import type { Segment } from '../segmentation';
import type { SourceLine } from '../sourceDocument';

interface Cue {
  readonly meaning: SectionMeaning;
  /** How a heading names it. */
  readonly inHeading: RegExp;
  /** How a line shows that it is about it. */
  readonly inText: RegExp;
}

/** Who leads the group is often told among other things, and never in the heading then. */
const onChair = wholeWords('ordförande(?:skapet|n)?|sammankallande|chair\\p{L}*|convener|formand\\p{L}*');

/** In the order they are tried: a line on costs may name members, and one on members hardly costs. */
const cues: readonly Cue[] = [
  {
    meaning: 'finance',
    inHeading: wholeWords('finansiering|kostnad(?:er)?|ekonomi|budget|finance|funding|costs|økonomi'),
    inText: wholeWords([
      'finansier\\p{L}*|kostnad\\p{L}*|bekosta\\p{L}*|ersättning\\p{L}*|budget\\p{L}*|costs?|fund\\p{L}*',
      'udgift\\p{L}*'
    ].join('|'))
  },
  {
    meaning: 'mandator',
    inHeading: wholeWords('uppdragsgivare|beställare|mandator|opdragsgiver'),
    inText: wholeWords('uppdragsgivare|på uppdrag av|mandator|on behalf of|opdragsgiver')
  },
  {
    meaning: 'purpose',
    inHeading: wholeWords('syfte|ändamål|mål|målsättning|purpose|aims?|objectives?|formål'),
    inText: wholeWords('syfte[rt]?|ändamålet?|målet|målsättning(?:en)?|purpose|aims?|objectives?|formålet')
  },
  {
    meaning: 'reporting',
    inHeading: wholeWords('rapportering|återrapportering|uppföljning|dokumentation|reporting|afrapportering'),
    inText: wholeWords(
  '\\p{L}*rapport\\p{L}*|minnesanteckning\\p{L}*|redovisa\\p{L}*|protokoll\\p{L}*|notes|minutes|reports?'
)
  },
  {
    meaning: 'waysOfWorking',
    inHeading: wholeWords([
      'arbetssätt|arbetsätt|arbetsformer|möten|mötesformer|ways of working|working methods|arbejdsform(?:er)?',
      'møder'
    ].join('|')),
    inText: wholeWords([
      'avstämning\\p{L}*|möten|mötes\\p{L}*|sammanträd\\p{L}*|träffas|arbetar|arbetssätt\\p{L}*|meetings?|meets?',
      'møder|mødes'
    ].join('|'))
  },
  {
    meaning: 'specificTasks',
    inHeading: wholeWords('uppdrag(?:et)?|uppgift(?:er)?|tasks?|mandate|opgaver'),
    inText: wholeWords('uppdraget|ska|skall|shall|uppgift(?:er)?|skal')
  },
  {
    meaning: 'composition',
    inHeading: wholeWords(
  'sammansättning|bemanning|ledamöter|deltagare|medlemmar|composition|members|membership|sammensætning'
),
    inText: wholeWords('bemanna\\p{L}*|ledam[oö]t\\p{L}*|representant\\p{L}*|deltagar\\p{L}*|medlem\\p{L}*|members?')
  },
  {
    meaning: 'chairTask',
    inHeading: wholeWords('ordförande(?:skap)?|sammankallande|chair|convener|formand'),
    inText: onChair
  },
  {
    meaning: 'communication',
    inHeading: wholeWords('kommunikation|information|communication'),
    inText: wholeWords('kommunikation\\p{L}*|information\\p{L}*|informera\\p{L}*|communicat\\p{L}*')
  },
  {
    meaning: 'cooperation',
    inHeading: wholeWords('samverkan|samarbete|cooperation|collaboration|samarbejde'),
    inText: wholeWords('samverka\\p{L}*|samarbeta\\p{L}*|cooperat\\p{L}*|collaborat\\p{L}*')
  }
];

/**
 * What each line of a section is about, where its heading names several things (*Bemanning, arbetssätt och
 * finansiering*, *Syfte och uppdrag*); elsewhere the section's own meaning. A line that shows nothing goes with the
 * one before it.
 */
export function narrowedMeanings({ heading, meaning }: Segment, lines: readonly SourceLine[]): readonly SectionMeaning[] {
  const named = cues.filter(({ inHeading }) => inHeading.test(heading));
  if (named.length < 2 || heading.length > 80) {
    return lines.map(() => meaning);
  }
  const hasTasks = named.some((cue) => cue.meaning === 'specificTasks');
  let current = meaning;
  return lines.map(({ text, kind }) => {
    const isTask = hasTasks && (kind !== 'paragraph' || text.trim().endsWith(':'));
    const cue = named.find(({ inText }) => inText.test(text));
    current = isTask ? 'specificTasks' : leads(text) ? 'chairTask' : (cue?.meaning ?? current);
    return current;
  });
}

const leads = (text: string): boolean => onChair.test(text.split(/\s+/).slice(0, 4).join(' '));
