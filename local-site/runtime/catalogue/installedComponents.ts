/** A web part, extension or library as its manifest describes it, before the site gives it an address. */
export interface InstalledComponent {
  readonly id: string;
  readonly name: string;
  /** 1 web part, 2 extension, 3 library. */
  readonly componentType: number;
  readonly manifest: ClientSideManifest;
}

/** What the site itself reads in a component's manifest; everything else passes through untouched. */
export interface ClientSideManifest {
  readonly id: string;
  readonly alias: string;
  readonly componentType: string;
  readonly version: string;
  readonly hiddenFromToolbox?: boolean;
  readonly supportedHosts?: readonly string[];
  readonly preconfiguredEntries?: readonly PreconfiguredEntry[];
  readonly loaderConfig: { readonly internalModuleBaseUrls: readonly string[] };
}

export interface PreconfiguredEntry {
  readonly title: Readonly<Record<string, string>>;
  readonly description?: Readonly<Record<string, string>>;
  readonly properties?: Readonly<Record<string, unknown>>;
}

const typeNumbers: Readonly<Record<string, number>> = { WebPart: 1, Extension: 2, Library: 3 };

export function installedComponent(manifest: ClientSideManifest): InstalledComponent {
  return {
    id: manifest.id,
    name: manifest.preconfiguredEntries?.[0]?.title.default ?? manifest.alias,
    componentType: typeNumbers[manifest.componentType] ?? 1,
    manifest,
  };
}
