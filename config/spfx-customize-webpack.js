'use strict';

const path = require('node:path');
const { NormalModuleReplacementPlugin } = require('webpack');

/** Parts of Fluent that many views need and others not: each set is a chunk that comes with those that need it. */
const FLUENT_TABS = ['FocusZone', 'Pivot', 'useOverflow'];
const FLUENT_TEXT = ['TextField'];

/** What so many views have in common comes with each of them. */
const MOST = 8;

const matching = (pattern) => (module) => pattern.test(module.resource ?? '');
const inPackage = (...names) => matching(new RegExp(`[\\\\/]node_modules[\\\\/](${names.join('|')})[\\\\/]`));
const inFluent = (parts) => matching(new RegExp(`[\\\\/]@fluentui[\\\\/].*[\\\\/](${parts.join('|')})[\\\\/.]`));
// English texts stay with the view they are fetched for: a page in Swedish does not load them.
const inLibrary = matching(/[\\/]lib[\\/](domain|application|schema|loc)[\\/](?!\w+[\\/]enUs)/);
const all = (...tests) => (module, context) => tests.every((test) => test(module, context));
const any = (...tests) => (module, context) => tests.some((test) => test(module, context));
const not = (test) => (module, context) => !test(module, context);
const chunksOf = (module, chunkGraph) => [...chunkGraph.getModuleChunksIterable(module)];
const isInChunk = (name) => (module, { chunkGraph }) => chunksOf(module, chunkGraph).some((chunk) => chunk.name === name);
const isOnlyInChunk = (name) => (module, { chunkGraph }) => chunksOf(module, chunkGraph).every((chunk) => chunk.name === name);
const isInAtLeast = (count) => (module, { chunkGraph }) => chunksOf(module, chunkGraph).length >= count;
const isInViews = (count) => (module, { chunkGraph }) =>
  chunksOf(module, chunkGraph).filter(({ name }) => /-view$/.test(name ?? '')).length >= count;

/** Brings a module of ours in place of one that the files of a folder ask for. */
const instead = (request, folder, ours) =>
  new NormalModuleReplacementPlugin(request, (resource) => {
    if (folder.test(resource.context)) {
      resource.request = path.join(__dirname, ours);
    }
  });

/**
 * Splits what the views share into named chunks. `chunks: 'async'` because the SPFx loader injects one entry
 * script per web part: an entry split in two would never start. React is an external that the loader resolves.
 * Each group is a library with its own rhythm of change, so that a new version of a view leaves them in the
 * browser's cache; `enforce` keeps a group whole, whatever its size. Every web part fetches mount-view: what it
 * needs of a library comes at once, the rest with the first to need it.
 */
module.exports = function customize(configuration) {
  configuration.optimization.splitChunks = {
    chunks: 'async',
    minSize: 20_000,
    cacheGroups: {
      default: false,
      defaultVendors: false,
      fluentTabs: { name: 'fluent-tabs', test: inFluent(FLUENT_TABS), minChunks: 2, priority: 40, enforce: true },
      // Fetched when the first menu is opened; see ui/components/ContextualMenu.
      fluentMenu: { name: 'fluent-menu', test: all(inPackage('@fluentui'), isOnlyInChunk('contextual-menu')), priority: 40, enforce: true },
      fluent: {
        name: 'fluent',
        test: all(inPackage('@fluentui', 'tslib'), not(inFluent(FLUENT_TEXT)), any(isInChunk('mount-view'), isInViews(MOST))),
        priority: 30,
        enforce: true
      },
      fluentText: { name: 'fluent-text', test: inFluent(FLUENT_TEXT), minChunks: 2, priority: 20, enforce: true },
      pnp: { name: 'pnp', test: all(inPackage('@pnp'), isInChunk('mount-view')), priority: 30, enforce: true },
      // Files are read alone by a view that shows nothing else.
      pnpFiles: { name: 'pnp-files', test: all(inPackage('@pnp'), matching(/[\\/]sp[\\/](files|items)[\\/]/)), priority: 25, enforce: true },
      // What only preparing a site and seldom writes need of PnPjs.
      pnpLater: { name: 'pnp-later', test: inPackage('@pnp'), priority: 20, enforce: true },
      word: { name: 'word', test: inPackage('docx'), priority: 20, enforce: true },
      // Writing and reading Word files both need it, and seldom come together.
      zip: { name: 'zip', test: inPackage('fflate'), priority: 20, enforce: true },
      shared: {
        name: 'shared',
        test: any(
          // What only a few views have in common comes with each of them: nobody fetches another view's words and rules first.
          all(inLibrary, isInViews(MOST)),
          // What a view and its mounting both need would otherwise come twice to the same page.
          all(isInChunk('mount-view'), isInAtLeast(2))
        ),
        priority: 10,
        enforce: true
      },
      hashing: { name: 'hashing', test: inPackage('@noble', 'canonicalize'), minChunks: 2, priority: 5, enforce: true }
    }
  };
  configuration.resolve.alias = { ...configuration.resolve.alias, tslib$: path.join(__dirname, '../node_modules/tslib/tslib.es6.js') };
  configuration.plugins.push(
    // Fluent's buttons bring the menu with all it stands on, though next to none has one.
    instead(/^\.\.\/\.\.\/ContextualMenu$/, /components[\\/]Button$/, '../lib/ui/components/ContextualMenu/ContextualMenu.js'),
    // What no part of ours uses, and every view would bring.
    instead(/^\.\.\/\.\.\/KeytipData$/, /components[\\/]Button$/, 'fluent/withoutKeytips.mjs'),
    instead(/^\.\.\/\.\.\/Icon$/, /components[\\/]Button$/, 'fluent/withoutIcons.mjs'),
    instead(/\/SplitButton\.styles$/, /components[\\/]Button[\\/]\w+$/, 'fluent/withoutSplitButtons.mjs'),
    instead(/^\.\.\/Image\/Image$/, /components[\\/]Icon$/, 'fluent/withoutImages.mjs'),
    instead(/^\.\/BaseComponent$/, /@fluentui[\\/]utilities[\\/]lib$/, 'fluent/withoutBaseComponent.mjs'),
    new NormalModuleReplacementPlugin(/^@microsoft\/load-themed-styles$/, path.join(__dirname, 'withoutPageTheme.js'))
  );
  configuration.module.rules.push({
    test: /@fluentui[\\/]theme[\\/]lib[\\/]fonts[\\/]DefaultFontStyles\.js$/,
    use: path.join(__dirname, 'withoutFontCdn.js')
  });
  return configuration;
};
