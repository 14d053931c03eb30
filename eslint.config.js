const reactProfile = require('@microsoft/eslint-config-spfx/lib/flat-profiles/react');

/** The product and everything around it keep the same rules; only the compiler's view of them differs. */
const typedBy = (project, ...files) => ({
  files,
  languageOptions: { parserOptions: { project: `./${project}`, tsconfigRootDir: __dirname } },
  settings: { react: { version: '17.0' } },
  rules: {
    // Absence in stored and hashed data is `null`: JSON has no `undefined`.
    '@rushstack/no-new-null': 'off'
  }
});

module.exports = [
  { ignores: ['lib/**', 'lib-commonjs/**', 'dist/**', 'temp/**', 'release/**'] },
  ...reactProfile,
  typedBy('tsconfig.tests.json', 'src/**/*.ts', 'src/**/*.tsx', 'scripts/**/*.ts'),
  typedBy('local-site/tsconfig.json', 'local-site/**/*.ts', 'local-site/**/*.tsx'),
  typedBy('e2e/tsconfig.json', 'e2e/**/*.ts'),
  {
    files: ['local-site/**', 'e2e/**', 'scripts/**'],
    // Chunks are webpack's: what runs on Node has none.
    rules: { '@rushstack/import-requires-chunk-name': 'off' }
  }
];
