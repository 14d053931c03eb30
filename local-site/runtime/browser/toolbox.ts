import type { ClientSideManifest } from '../catalogue/installedComponents';

/** A web part that can be put on the page. */
export interface ToolboxEntry {
  readonly componentId: string;
  readonly title: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The web parts of the installed solutions that show in a page's toolbox, by title in the page's language. */
export function toolbox(components: readonly string[], locale: string): readonly ToolboxEntry[] {
  return components
    .map((component) => JSON.parse(component) as ClientSideManifest)
    .filter(({ componentType, hiddenFromToolbox }) => componentType === 'WebPart' && hiddenFromToolbox !== true)
    .filter(({ supportedHosts }) => supportedHosts === undefined || supportedHosts.includes('SharePointWebPart'))
    .flatMap(({ id, preconfiguredEntries = [] }) =>
      preconfiguredEntries.map(({ title, properties = {} }) => ({
        componentId: id,
        title: title[locale] ?? title.default,
        properties,
      })),
    )
    .sort((one, other) => one.title.localeCompare(other.title, locale));
}
