'use strict';

const path = require('node:path');

/**
 * Folders of Fluent that only panels, dialogs and pickers need: kept out of the first paint, provided that the
 * views load what uses them by import(). Menus and callouts are not among them: every button brings them.
 */
const LATER_FLUENT = [
  'Calendar', 'ComboBox', 'DatePicker', 'Dialog', 'Dropdown', 'FloatingPicker', 'HoverCard', 'Modal', 'Panel',
  'pickers', 'SelectableOption', 'TeachingBubble', 'TimePicker'
];

const inPackage = (...names) => new RegExp(`[\\\\/]node_modules[\\\\/](${names.join('|')})[\\\\/]`);
const inLaterFluent = new RegExp(
  `[\\\\/]@fluentui[\\\\/](react[\\\\/]lib(-commonjs)?[\\\\/](components[\\\\/])?(${LATER_FLUENT.join('|')})[\\\\/.]|date-time-utilities)`
);

/**
 * Splits what the views share into named chunks. `chunks: 'async'` because the SPFx loader injects one entry
 * script per web part: an entry split in two would never start. React is an external that the loader resolves.
 * Each group is a library with its own rhythm of change, so that a new version of a view leaves them in the
 * browser's cache; `enforce` keeps a group whole, whatever its size.
 */
module.exports = function customize(configuration) {
  configuration.optimization.splitChunks = {
    chunks: 'async',
    minSize: 20_000,
    cacheGroups: {
      default: false,
      defaultVendors: false,
      fluentPanels: { name: 'fluent-panels', test: inLaterFluent, priority: 30, enforce: true },
      fluent: { name: 'fluent', test: inPackage('@fluentui'), priority: 20, enforce: true },
      pnp: { name: 'pnp', test: inPackage('@pnp'), priority: 20, enforce: true },
      word: { name: 'word', test: inPackage('docx'), priority: 20, enforce: true },
      // Writing and reading Word files both need it, and seldom come together.
      zip: { name: 'zip', test: inPackage('fflate'), priority: 20, enforce: true },
      shared: {
        name: 'shared',
        test: (module) => /[\\/]lib[\\/](domain|application|schema|loc)[\\/]/.test(module.resource ?? ''),
        // What only a few views have in common comes with each of them: nobody fetches another view's words and rules first.
        minChunks: 8,
        priority: 10
      }
    }
  };
  configuration.module.rules.push({
    test: /@fluentui[\\/]theme[\\/]lib[\\/]fonts[\\/]DefaultFontStyles\.js$/,
    use: path.join(__dirname, 'withoutFontCdn.js')
  });
  return configuration;
};
