import * as React from 'react';
import { useDevice } from '../../device/useDevice';
import type { RegisterAddress } from '../registerAddress';
import { viewNames } from '../registerAddress';
import type { SavedView } from './savedViews';
import { keepSavedViews, readSavedViews } from './savedViews';

export interface SavedViewsState {
  readonly views: readonly SavedView[];
  /** Keeps the view at hand under a name; one of the same name gives way. */
  readonly save: (name: string) => void;
  readonly remove: (name: string) => void;
  /** What a view has in the address; empty for all that it does not say. */
  readonly addressOf: (view: SavedView) => Partial<RegisterAddress>;
}

/** Views with a name, kept on the person's own device. */
export function useSavedViews(address: RegisterAddress): SavedViewsState {
  const { keep } = useDevice();
  const [views, setViews] = React.useState(() => readSavedViews(keep));
  const become = (next: readonly SavedView[]): void => {
    keepSavedViews(keep, next);
    setViews(next);
  };
  const without = (name: string): readonly SavedView[] => views.filter((view) => view.name !== name);
  return {
    views,
    save: (name) => {
      const query = new URLSearchParams(viewNames.filter((key) => address[key] !== '').map((key) => [key, address[key]])).toString();
      become([...without(name), { name, query }]);
    },
    remove: (name) => become(without(name)),
    addressOf: ({ query }) => {
      const said = new URLSearchParams(query);
      return Object.fromEntries(viewNames.map((key) => [key, said.get(key) ?? '']));
    }
  };
}
