import * as React from 'react';
import type { OtherMandateText } from '../../../application/drafting/otherTexts';
import type { Template } from '../../../domain/template/template';

/** Other mandates' texts for the draft at hand, fetched when first asked for and then kept while it is open. */
export interface OtherTextsSource {
  readonly template: Template;
  /** @throws Failure */
  readonly load: () => Promise<readonly OtherMandateText[]>;
}

/** Null where nothing is written, as in tests of a single field. */
export const OtherTextsContext = React.createContext<OtherTextsSource | null>(null);
