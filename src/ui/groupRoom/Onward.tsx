import { Link } from '@fluentui/react/lib/Link';
import * as React from 'react';
import { useGroupRoomStyles } from './GroupRoom.styles';

/** A link to where there is more; nothing where that page is not set. @param href empty for nowhere */
export function Onward({ href, text }: { readonly href: string; readonly text: string }): JSX.Element | null {
  const styles = useGroupRoomStyles();
  if (href === '') return null;
  return (
    <p className={styles.onward}>
      <Link href={href} underline>
        {text}
      </Link>
    </p>
  );
}
