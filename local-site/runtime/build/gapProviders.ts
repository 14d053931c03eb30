import type { NeededComponent } from './neededComponents';

/** What stands in for platform components that npm does not carry. Each is an entry in `../gaps`. */
export interface GapProvider {
  readonly name: string;
  /** Id (ours) of the component that carries the bundle when several components share it. */
  readonly carrierId?: string;
  /** Module names it answers to. */
  readonly moduleNames: readonly RegExp[];
  /** Ids that are only asked for lazily, so without a name. */
  readonly deferredIds: readonly string[];
  /** Published UMD file that is used unmodified instead of an entry in `../gaps`. */
  readonly packageFile?: string;
}

/** Order matters: the first provider that knows a component gives it. */
export const gapProviders: readonly GapProvider[] = [
  {
    name: 'react',
    moduleNames: [/^react$/],
    deferredIds: [],
    packageFile: 'react/umd/react.production.min.js',
  },
  {
    name: 'react-dom',
    moduleNames: [/^react-dom$/],
    deferredIds: [],
    packageFile: 'react-dom/umd/react-dom.production.min.js',
  },
  {
    name: 'microsoftGraphClient',
    moduleNames: [],
    deferredIds: ['32b9363b-09ff-4959-929a-cab2663fb223'],
  },
  {
    name: 'reactDomRender',
    moduleNames: [/^@msinternal\/sp-fluentui-migration-reactdom-render-bundle$/],
    deferredIds: [],
  },
  {
    name: 'fluent9',
    carrierId: 'c1a5f3e0-6f0b-4f3d-9a51-0a7d4e2b1005',
    moduleNames: [/^@msinternal\/sp-fluentui-v9-.*-bundle$/],
    deferredIds: [
      'e7b22f8f-a734-4a67-bd3c-667c8ad8fcbc',
      '89b85dbe-f07e-424d-88da-a84f647073e2',
      'b99a20f7-e090-4a32-a841-7866d0be8d59',
    ],
  },
  {
    name: 'fluent8',
    carrierId: 'c1a5f3e0-6f0b-4f3d-9a51-0a7d4e2b1006',
    moduleNames: [
      /^@ms(internal)?\/office-ui-fabric-react-.*bundle$/,
      /^@msinternal\/sp-fluentui-migration-.*-bundle$/,
    ],
    deferredIds: [
      '17ce0976-e69a-4355-be84-89b69a74717d',
      '94f059ca-7d9b-46b4-bb97-ec5867cb121a',
      '7763227c-dff4-4ad6-a8bd-4d6e41c3afd8',
      'b9fc293f-811a-4b1c-a851-a1fbcb7851bf',
      '111fe4c6-f1c2-4325-a129-3526437cba32',
      '4a37fff0-2aea-4df6-b0e4-061644a5c355',
      '7f394f7b-0b39-41b0-89b3-16946caa2f33',
      '9f15c0bf-73f0-4365-a7c0-5b2072882dbb',
      '215395c1-25f7-42ff-967c-8832aff2ab33',
      'b67b6cf3-ed44-4fad-af6b-3d78f3e35971',
      'a86b8f98-2f15-4506-b455-c1e9fe8da1bd',
      '1a47b3e4-a586-4a15-9aa1-b02a2590b1bb',
    ],
  },
  stub('editCustomerPromise', /^@msinternal\/sp-edit-customer-promise$/),
  stub('idleWebTask', /^@msinternal\/sp-idle-web-task$/),
  stub('pagesContentPanelContext', /^@msinternal\/sp-pages-content-panel-context$/),
  stub('componentUtilities', /^@msinternal\/sp-component-utilities$/),
  stub('odspUtilities', /^@msinternal\/odsp-utilities-bundle$/),
  stub('headingLevel', /^@msinternal\/sp-heading-level$/),
  {
    name: 'fileHandler',
    moduleNames: [],
    deferredIds: ['3a5e1265-5479-43da-a578-2c7e29626c04'],
  },
];

function stub(name: string, moduleName: RegExp): GapProvider {
  return { name, moduleNames: [moduleName], deferredIds: [] };
}

/** The provider of a component, or undefined when nothing here stands in for it. */
export function providerOf(component: NeededComponent, providers = gapProviders): GapProvider | undefined {
  return providers.find(
    (provider) =>
      provider.deferredIds.includes(component.id) ||
      component.names.some((name) => provider.moduleNames.some((pattern) => pattern.test(name))),
  );
}
