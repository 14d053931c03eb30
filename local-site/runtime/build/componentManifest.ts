/** The parts of an SPFx component manifest (version 2) that loading needs. */
export interface ComponentManifest {
  readonly manifestVersion: 2;
  readonly id: string;
  readonly alias: string;
  readonly componentType: string;
  readonly version: string;
  readonly isInternal?: boolean;
  readonly loaderConfig: {
    readonly internalModuleBaseUrls: readonly string[];
    readonly entryModuleId: string;
    readonly scriptResources: Readonly<Record<string, ScriptResource>>;
  };
}

export type ScriptResource =
  | { readonly type: 'component'; readonly id: string; readonly version: string }
  | { readonly type: 'path'; readonly path: string }
  | {
      readonly type: 'localizedPath';
      readonly defaultPath: { readonly path: string };
      /** By locale. */
      readonly paths: Readonly<Record<string, { readonly path: string }>>;
    };

/** A component by id, at the version that was asked for. */
export interface ComponentReference {
  readonly id: string;
  readonly version: string;
}
