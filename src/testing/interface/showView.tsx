import { render } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import * as React from 'react';
import type { Ports } from '../../application/ports/ports';
import type { Language } from '../../loc/shared/language';
import type { Pages } from '../../domain/sitePages/pages';
import { Root } from '../../ui/Root';
import './slowMachine';

/** A view in the common root, as a web part shows it. */
export function showView(view: JSX.Element, ports: Ports, language: Language = 'sv-SE', pages?: Pages): RenderResult {
  return render(
    <Root language={language} ports={ports} pages={pages}>
      {view}
    </Root>
  );
}
