import * as React from 'react';

export interface Explanation {
  readonly isShown: boolean;
  /** For what holds the word and its explanation, so that the pointer may go from one to the other. */
  readonly onPlace: Pick<React.HTMLAttributes<HTMLElement>, 'onMouseEnter' | 'onMouseLeave' | 'onKeyDown'>;
  readonly onButton: Pick<React.HTMLAttributes<HTMLElement>, 'onFocus' | 'onBlur' | 'onClick'>;
}

/** Shown while pointed at or focused, until it is sent away with Escape (WCAG 2.2, 1.4.13). */
export function useExplanation(): Explanation {
  const [isPointedAt, setPointedAt] = React.useState(false);
  const [isOpen, setOpen] = React.useState(false);
  const isShown = isPointedAt || isOpen;
  return {
    isShown,
    onPlace: {
      onMouseEnter: () => setPointedAt(true),
      onMouseLeave: () => setPointedAt(false),
      onKeyDown: (event) => {
        if (event.key === 'Escape' && isShown) {
          event.stopPropagation();
          setPointedAt(false);
          setOpen(false);
        }
      }
    },
    onButton: {
      onFocus: () => setOpen(true),
      onBlur: () => setOpen(false),
      onClick: () => setOpen(true)
    }
  };
}
