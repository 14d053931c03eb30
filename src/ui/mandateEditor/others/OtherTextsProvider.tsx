import * as React from 'react';
import { otherTexts } from '../../../application/drafting/otherTexts';
import type { OtherMandateText } from '../../../application/drafting/otherTexts';
import type { Template } from '../../../domain/template/template';
import { usePorts } from '../../ports/usePorts';
import { OtherTextsContext } from './OtherTextsContext';

export interface OtherTextsProviderProps {
  readonly mandateKey: string;
  readonly template: Template;
  readonly children: React.ReactNode;
}

/** Fetches other mandates' texts once for all fields of a draft, and again after a failure. */
export function OtherTextsProvider({ mandateKey, template, children }: OtherTextsProviderProps): JSX.Element {
  const ports = usePorts();
  const held = React.useRef<Promise<readonly OtherMandateText[]> | null>(null);
  const source = React.useMemo(
    () => ({
      template,
      load: () => {
        held.current ??= otherTexts(ports, mandateKey).catch((failure: unknown) => {
          held.current = null;
          throw failure;
        });
        return held.current;
      }
    }),
    [ports, mandateKey, template]
  );
  return <OtherTextsContext.Provider value={source}>{children}</OtherTextsContext.Provider>;
}
