import type { IContextualMenuProps } from '@fluentui/react/lib/ContextualMenu';
import * as React from 'react';
import { sharedStrings } from '../../../loc/shared/strings';
import { useStrings } from '../../language/useStrings';
import { useLoaded } from '../../loading/useLoaded';
import { loadContextualMenu } from './loadContextualMenu';

/**
 * Stands in for Fluent's menu inside Fluent's buttons: every button would otherwise bring menu, callout and
 * positioning into the first paint, and next to none has a menu. The bundler puts it there (config); no code
 * imports it. The real menu takes the focus and answers to Escape when it has come; until then the button does.
 */
export function ContextualMenu(props: IContextualMenuProps): JSX.Element | null {
  const strings = useStrings(sharedStrings);
  const menu = useLoaded(loadContextualMenu);
  if (menu.kind === 'failed') {
    // It stands inside the button, which closes it and opens it anew: no second button fits there.
    return <span role="alert">{strings.partNotFetched}</span>;
  }
  return menu.kind === 'loaded' ? <menu.value {...props} /> : null;
}
