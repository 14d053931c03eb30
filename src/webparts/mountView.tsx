import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import * as ReactDom from 'react-dom';

/** A place on the page where a view stands. */
export interface MountedView {
  /** Shows the view, anew when the theme or its properties have changed. */
  show(view: JSX.Element, theme: IReadonlyTheme | undefined): void;
  unmount(): void;
}

/** Composes what the views need of the world once per web part. */
export function mountView(place: HTMLElement, _context: WebPartContext): MountedView {
  return {
    show: (view) => {
      ReactDom.render(view, place);
    },
    unmount: () => {
      ReactDom.unmountComponentAtNode(place);
    }
  };
}
