import type { ServiceScope } from '@microsoft/sp-core-library';
import type { PageData } from '../pages/pageData';
import type { WebPartManager } from './spfxInternals';

export interface PageEditing {
  begin(manager: WebPartManager): void;
  isOpen(): boolean;
  /** A web part says that its properties have changed. */
  noteChange(): void;
}

export function pageEditing(_data: PageData, _scope: ServiceScope): PageEditing | undefined {
  return undefined;
}
