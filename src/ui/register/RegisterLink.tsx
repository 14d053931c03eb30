import * as React from 'react';
import { currentAddress } from '../address/currentAddress';
import type { RegisterAddress } from './registerAddress';
import type { RegisterState } from './useRegister';

export interface RegisterLinkProps {
  readonly change: RegisterState['change'];
  readonly to: Partial<RegisterAddress>;
  readonly className?: string;
  readonly label?: string;
  readonly children: React.ReactNode;
}

/** A link within the register: an ordinary address, followed without loading the page anew. */
export function RegisterLink({ change, to, className, label, children }: RegisterLinkProps): JSX.Element {
  const follow = (event: React.MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    change(to, 'push');
  };
  const { pathname, search } = currentAddress(to);
  return (
    <a className={className} href={pathname + search} aria-label={label} onClick={follow}>
      {children}
    </a>
  );
}
