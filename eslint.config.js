const reactProfile = require('@microsoft/eslint-config-spfx/lib/flat-profiles/react');

/** The product and everything around it keep the same rules; only the compiler's view of them differs. */
const typedBy = (project, ...files) => ({
  files,
  languageOptions: { parserOptions: { project: `./${project}`, tsconfigRootDir: __dirname } },
  settings: { react: { version: '17.0' } },
  rules: {
    // Absence in stored and hashed data is `null`: JSON has no `undefined`.
    '@rushstack/no-new-null': 'off',
    // The compiler infers them, strictly; they are written where they tell a reader something.
    '@typescript-eslint/explicit-function-return-type': 'off',
    // A file reads from what it offers down to its details.
    '@typescript-eslint/no-use-before-define': ['error', { functions: false, typedefs: false, variables: false }],
    // Says that a promise is left to itself on purpose.
    'no-void': ['warn', { allowAsStatement: true }],
    // Texts are checked for the very characters the rule warns of.
    'no-control-regex': 'off',
    // Taking a property away by naming it beside the rest.
    '@typescript-eslint/no-unused-vars': ['warn', { args: 'none', ignoreRestSiblings: true }],
    // Sees a race in every assignment after an await, also where one closure owns the variable.
    'require-atomic-updates': 'off'
  }
});

module.exports = [
  { ignores: ['lib/**', 'lib-commonjs/**', 'dist/**', 'temp/**', 'release/**'] },
  ...reactProfile,
  typedBy('tsconfig.tests.json', 'src/**/*.ts', 'src/**/*.tsx', 'scripts/**/*.ts', 'bench/**/*.tsx'),
  typedBy('e2e/tsconfig.json', 'e2e/**/*.ts', 'bench/**/*.ts', 'local-site/**/*.ts', 'local-site/**/*.tsx'),
  {
    files: ['**/*.test.ts', '**/*.test.tsx', '**/*.e2e.ts'],
    // Tests write the very addresses that the product must refuse.
    rules: { 'no-script-url': 'off' }
  },
  {
    files: ['local-site/**', 'e2e/**', 'bench/**', 'scripts/**'],
    // Chunks are webpack's: what runs on Node has none.
    rules: { '@rushstack/import-requires-chunk-name': 'off' }
  }
];
