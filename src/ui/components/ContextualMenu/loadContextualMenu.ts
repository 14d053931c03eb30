import type { ContextualMenu } from '@fluentui/react/lib/ContextualMenu';

/** Fluent's menu, fetched once; asked for ahead it is there when the button is pressed. Fetched anew after a failure. */
export async function loadContextualMenu(): Promise<typeof ContextualMenu> {
  return (await import(/* webpackChunkName: 'contextual-menu' */ '@fluentui/react/lib/ContextualMenu')).ContextualMenu;
}
