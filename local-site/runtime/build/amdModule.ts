/**
 * Wraps a CommonJS or UMD script as the named AMD module the SPFx loader asks for. The script runs in an
 * inner function where `define` is hidden, so that a UMD file takes its CommonJS branch.
 */
export function amdModule(id: string, version: string, dependencies: readonly string[], script: string): string {
  const parameters = dependencies.map((_, index) => `d${index}`);
  const table = dependencies.map((name, index) => `${JSON.stringify(name)}: d${index}`);
  return [
    `define(${JSON.stringify(`${id}_${version}`)}, ${JSON.stringify(dependencies)}, function (${parameters.join(', ')}) {`,
    `var table = {${table.join(', ')}};`,
    'var module = { exports: {} };',
    '(function (module, exports, require, define) {',
    script,
    '})(module, module.exports, function (name) { return table[name]; }, undefined);',
    'return module.exports;',
    '});',
    '',
  ].join('\n');
}
