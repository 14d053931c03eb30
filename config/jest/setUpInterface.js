const { setIconOptions } = require('@fluentui/react/lib-commonjs/Styling');

// Unit tests register no icon font: Fluent would warn about each icon.
setIconOptions({ disableWarnings: true });
