import * as React from 'react';
import type { DeviationAnswer, OwnBlock } from '../../../domain/mandate/answer';
import { deviationChange, withAdded, withReplaced } from '../../../domain/mandate/changeDeviation';
import { deviationOf } from '../../../domain/mandate/deviationOf';
import { isBlank } from '../../../domain/mandate/isBlank';
import type { TemplateSection } from '../../../domain/template/template';
import { useLaterFocus } from '../../components/useLaterFocus';
import type { LaterFocus } from '../../components/useLaterFocus';
import type { Draft } from '../draft/Draft';

/** A place in a section whose text is the mandate's own: in the stead of the template's, or added. */
export interface WordingPart {
  readonly kind: 'replaced' | 'added';
  readonly place: number;
}

/** What can be done about the fixed text of one section. */
export interface Wording extends Pick<LaterFocus, 'place'> {
  readonly deviation: DeviationAnswer;
  /** True while the ways to depart from the template are shown. */
  readonly isChanging: boolean;
  ownAt(part: WordingPart): readonly OwnBlock[] | undefined;
  isOpen(part: WordingPart): boolean;
  open(part: WordingPart): void;
  /** Ends writing; what was left blank is taken away. */
  close(part: WordingPart): void;
  /** @param original the template's text: the same as that is no wording of one's own */
  write(part: WordingPart, blocks: readonly OwnBlock[], original: readonly OwnBlock[]): void;
  leaveOut(place: number): void;
  restore(place: number): void;
  setHeading(heading: string | null): void;
  setOmitted(isOmitted: boolean): void;
}

const nameOf = ({ kind, place }: WordingPart): string => `${kind}${place}`;

const same = (one: readonly OwnBlock[], other: readonly OwnBlock[]): boolean => JSON.stringify(one) === JSON.stringify(other);

export function useWording(draft: Draft, section: TemplateSection, isChanging: boolean): Wording {
  const [openPart, setOpenPart] = React.useState('');
  const { place: element, focusLater } = useLaterFocus();
  const deviation = deviationOf(section.key, draft.answers);
  const put = (next: DeviationAnswer): void => draft.change(section.key, deviationChange(section.key, next));
  const ownAt = ({ kind, place }: WordingPart): readonly OwnBlock[] | undefined =>
    deviation[kind].find((text) => text.place === place)?.blocks;
  const focusPart = (part: WordingPart): void =>
    focusLater((zone) => zone.querySelector<HTMLElement>(`[data-part="${nameOf(part)}"] button:not([data-word])`) ?? zone.querySelector<HTMLElement>('[data-wording]'));
  const keep = ({ kind, place }: WordingPart, blocks: readonly OwnBlock[]): void =>
    put(kind === 'added' ? withAdded(deviation, place, blocks) : withReplaced(deviation, place, blocks));
  return {
    place: element,
    deviation,
    isChanging,
    ownAt,
    isOpen: (part) => openPart === nameOf(part),
    open: (part) => setOpenPart(nameOf(part)),
    close: (part) => {
      const own = ownAt(part);
      if (own?.some(isBlank)) {
        keep(part, own.filter((block) => !isBlank(block)));
      }
      setOpenPart('');
      focusPart(part);
    },
    write: (part, blocks, original) =>
      part.kind === 'replaced' && same(blocks, original)
        ? put(withReplaced(deviation, part.place, null))
        : keep(part, blocks),
    leaveOut: (place) => {
      keep({ kind: 'replaced', place }, []);
      focusPart({ kind: 'replaced', place });
    },
    restore: (place) => {
      put(withReplaced(deviation, place, null));
      focusPart({ kind: 'replaced', place });
    },
    setHeading: (heading) => put({ ...deviation, heading }),
    setOmitted: (isOmitted) => put({ ...deviation, isOmitted })
  };
}
