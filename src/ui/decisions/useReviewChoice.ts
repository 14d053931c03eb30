import * as React from 'react';
import { useDevice } from '../device/useDevice';

/** By when a mandate is to be reviewed, as the user has chosen it. */
export interface ReviewChoice {
  /** Null while nothing is chosen and what is proposed stands; empty for no day. */
  readonly chosen: string | null;
  choose(reviewDate: string): void;
  /** Once the mandate is published. */
  forget(): void;
}

const isDayOrEmpty = (text: string | null): text is string => text !== null && /^(\d{4}-\d{2}-\d{2})?$/.test(text);

/** What is chosen lies on the user's own device until the mandate is published, so that a repeat sends the same day. */
export function useReviewChoice(keepKey: string): ReviewChoice {
  const { keep } = useDevice();
  const [chosen, setChosen] = React.useState(() => {
    const kept = keep.get(keepKey);
    return isDayOrEmpty(kept) ? kept : null;
  });
  return {
    chosen,
    choose: (reviewDate) => {
      setChosen(reviewDate);
      keep.set(keepKey, reviewDate);
    },
    forget: () => {
      setChosen(null);
      keep.remove(keepKey);
    }
  };
}
