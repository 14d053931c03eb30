// Unit tests register no icon font: Fluent would warn about each icon.
if (typeof document !== 'undefined') {
  require('@fluentui/react/lib-commonjs/Styling').setIconOptions({ disableWarnings: true });
  // Every browser has these; jsdom has not.
  const { TextDecoder, TextEncoder } = require('node:util');
  Object.assign(globalThis, { TextDecoder, TextEncoder });
}
