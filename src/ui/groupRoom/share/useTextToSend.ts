import * as React from 'react';
import { mailLink } from '../../../domain/notification/messageLinks';
import { groupGuidesStrings } from '../../../loc/groupGuides/strings';
import { useStrings } from '../../language/useStrings';
import { useStateWhileHere } from '../../loading/useStateWhileHere';
import { OutletContext } from '../../output/OutletContext';
import { markedUp } from '../../output/markedUp';

/** Mail programs cut off what a longer address holds. */
const longestMailLink = 2000;

export interface TextToSendState {
  readonly text: string;
  /** Address that opens the text in a mail program; null for a text too long for one. */
  readonly mail: string | null;
  /** How the copying went, as a sentence; empty before. */
  readonly said: string;
  readonly edit: (text: string) => void;
  readonly copy: () => void;
  /** Begins again from what was proposed. */
  readonly restore: () => void;
}

export function useTextToSend(group: string, proposal: string): TextToSendState {
  const { share: strings } = useStrings(groupGuidesStrings);
  const outlet = React.useContext(OutletContext);
  const [text, setText] = React.useState(proposal);
  const [said, say] = useStateWhileHere('');
  const edit = (next: string): void => {
    say('');
    setText(next);
  };
  const mail = mailLink({ to: [], subject: strings.subject(group), lines: text.split('\n\n') });
  return {
    text,
    mail: mail.length > longestMailLink ? null : mail,
    said,
    edit,
    restore: () => edit(proposal),
    copy: () => {
      const html = `<p>${markedUp(text).replace(/\n\n/gu, '</p><p>').replace(/\n/gu, '<br>')}</p>`;
      outlet.copy(html, text).then(
        () => say(strings.copied),
        () => say(strings.notCopied)
      );
    }
  };
}
