import * as React from 'react';
import type { SaveState } from '../../../application/drafting/saveState';
import { editorStrings } from '../../../loc/editor/strings';
import { formatTime } from '../../language/formatInstant';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';

/** *sparat 14.02*, *sparar …* or *inte sparat*. Seen always; heard only when it matters (see SaveNotice). */
export function SaveStatus({ save }: { readonly save: SaveState }): JSX.Element {
  const strings = useStrings(editorStrings).save;
  const language = useLanguage();
  switch (save.kind) {
    case 'saved':
      return (
        <span>{save.modified === '' ? strings.notStarted : strings.saved(formatTime(new Date(save.modified), language))}</span>
      );
    case 'saving':
      return <span>{strings.saving}</span>;
    case 'notSaved':
      return save.cause === 'waiting' ? <span>{strings.saving}</span> : <strong>{strings.tryingAgain}</strong>;
    case 'conflict':
    case 'tooLarge':
    case 'refused':
      return <strong>{strings.notSaved}</strong>;
  }
}
