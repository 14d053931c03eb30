'use strict';

/**
 * Stands in for `@microsoft/load-themed-styles` where Fluent's theme asks for it: our styles take their colours
 * from the section's theme, and a web part must not paint the styles of the rest of the page anew.
 */
exports.loadTheme = function loadTheme() {};
