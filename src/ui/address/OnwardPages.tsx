import * as React from 'react';
import { forEachPage, pagesOf, pagesOr, type Pages } from '../../domain/sitePages/pages';
import { usePorts } from '../ports/usePorts';
import { PagesContext } from './PagesContext';
import { usePages } from './usePages';

export interface OnwardPagesProps {
  readonly children?: React.ReactNode;
}

const none = pagesOf({});

/**
 * Gives the views inside the pages that their web part has been told of, and for the others those the site says. It asks
 * for them in the same moment as the views ask for what they show, so that it costs no request of its own. Where the answer
 * is lost it asks again with the next click, which is most often the one that has the view try again.
 */
export function OnwardPages({ children }: OnwardPagesProps): JSX.Element {
  const own = usePages();
  const { sitePages } = usePorts();
  const [ofSite, setOfSite] = React.useState<Pages>(none);
  React.useEffect(() => {
    let isHere = true;
    const read = (): void => {
      sitePages.stored().then(
        (stored) => isHere && setOfSite(forEachPage((name) => stored[name].address)),
        () => isHere && document.addEventListener('click', read, { once: true })
      );
    };
    read();
    return () => {
      isHere = false;
      document.removeEventListener('click', read);
    };
  }, [sitePages]);
  const pages = React.useMemo(() => pagesOr(own, ofSite), [own, ofSite]);
  return <PagesContext.Provider value={pages}>{children}</PagesContext.Provider>;
}
