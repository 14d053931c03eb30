import type { ChainStep, Outcome } from '../../domain/approval/record';

/** How one of the ways to decide is said. */
export interface DecidingWords {
  readonly verb: string;
  readonly heading: string;
  readonly comment: string;
  readonly commentMissing: string;
  readonly hint: string;
  readonly done: string;
}

const commentShown = 'Syns i ärendets gång.';

const approving = (verb: string, heading: string, done = 'Beslutet är infört.'): DecidingWords => ({
  verb,
  heading,
  comment: 'Kommentar (frivillig)',
  commentMissing: '',
  hint: commentShown,
  done
});

const sendingBack: DecidingWords = {
  verb: 'Skicka tillbaka',
  heading: 'Skicka tillbaka till gruppen',
  comment: 'Vad behöver gruppen ändra?',
  commentMissing: 'Skriv vad gruppen behöver ändra, så att den kan arbeta vidare.',
  hint: commentShown,
  done: 'Ärendet är skickat tillbaka till gruppen.'
};

const rejecting = (verb: string, heading: string): DecidingWords => ({
  verb,
  heading,
  comment: 'Varför?',
  commentMissing: 'Skriv varför, så att gruppen förstår beslutet.',
  hint: 'Ärendet avslutas. Gruppen ser kommentaren och kan lämna in en ny text.',
  done: 'Beslutet är infört. Ärendet är avslutat.'
});

/** How each kind of step is answered. */
export const svSeDeciding: Readonly<Record<ChainStep['kind'], Readonly<Record<Outcome, DecidingWords>>>> = {
  inform: {
    approve: approving('Notera', 'Notera ärendet'),
    sendBack: sendingBack,
    reject: rejecting('Avslå', 'Avslå uppdraget')
  },
  // In a consultation every answer is an answer: none of them stops the case.
  consultation: {
    approve: {
      ...approving('Inget att erinra', 'Svara: inget att erinra', 'Svaret är infört.'),
      hint: `${commentShown} Skriv här om organet avstår från att yttra sig.`
    },
    sendBack: {
      verb: 'Lämna synpunkter',
      heading: 'Svara med synpunkter',
      comment: 'Organets synpunkter',
      commentMissing: 'Skriv organets synpunkter.',
      hint: `${commentShown} Ärendet stannar inte: gruppen läser svaren.`,
      done: 'Svaret är infört.'
    },
    reject: {
      verb: 'Avstyrk',
      heading: 'Svara: organet avstyrker',
      comment: 'Varför avstyrker organet?',
      commentMissing: 'Skriv varför organet avstyrker.',
      hint: `${commentShown} Ärendet stannar inte: gruppen läser svaren.`,
      done: 'Svaret är infört.'
    }
  },
  endorse: {
    approve: approving('Tillstyrk', 'Tillstyrk uppdraget'),
    sendBack: sendingBack,
    reject: rejecting('Avstyrk', 'Avstyrk uppdraget')
  },
  establish: {
    approve: approving('Fastställ', 'Fastställ uppdraget'),
    sendBack: sendingBack,
    reject: rejecting('Avslå', 'Avslå uppdraget')
  }
};
