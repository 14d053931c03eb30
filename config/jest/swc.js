const swc = require('@swc/jest');

/**
 * TypeScript and modern modules as CommonJS, for the Node the tests run on.
 * `tsx` says which of the two grammars: in TSX `<T>(x) => x` is a tag, not a function.
 */
exports.createTransformer = ({ tsx }) =>
  swc.createTransformer({
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx },
      transform: { react: { runtime: 'classic' } }
    },
    module: { type: 'commonjs' },
    sourceMaps: 'inline'
  });
