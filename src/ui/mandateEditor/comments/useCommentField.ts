import * as React from 'react';
import { longestComment } from '../../../domain/commenting/longestComment';
import { useDevice } from '../../device/useDevice';
import { usePorts } from '../../ports/usePorts';

export interface CommentWriting {
  readonly text: string;
  readonly isTooLong: boolean;
  readonly canSend: boolean;
  /** Why it could not be sent; null when nothing is wrong. */
  readonly failure: unknown;
  write(text: string): void;
  send(): void;
}

/**
 * A text that is being written, kept on the device until it is sent.
 * @param keepKey names what it is about
 * @param onSend with the key that the text has from the first attempt on
 * @param onSent after that
 */
export function useCommentField(
  keepKey: string,
  onSend: (key: string, text: string) => Promise<void>,
  onSent?: () => void
): CommentWriting {
  const { keep } = useDevice();
  const { identifiers } = usePorts();
  const [text, setText] = React.useState(() => keep.get(keepKey) ?? '');
  const [isSending, setSending] = React.useState(false);
  const [failure, setFailure] = React.useState<unknown>(null);
  const key = React.useRef('');
  const write = (written: string): void => {
    setText(written);
    keep.set(keepKey, written);
    // What is changed after an attempt whose answer was lost is something else.
    key.current = '';
  };
  const isTooLong = text.length > longestComment;
  const canSend = text.trim() !== '' && !isTooLong && !isSending;
  const send = async (): Promise<void> => {
    setSending(true);
    setFailure(null);
    key.current ||= identifiers.next();
    try {
      await onSend(key.current, text);
    } catch (failed) {
      setFailure(failed);
      setSending(false);
      return;
    }
    write('');
    keep.remove(keepKey);
    setSending(false);
    onSent?.();
  };
  return {
    text,
    isTooLong,
    canSend,
    failure,
    write,
    send: () => {
      if (canSend) {
        void send();
      }
    }
  };
}
