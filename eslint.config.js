const reactProfile = require('@microsoft/eslint-config-spfx/lib/flat-profiles/react');

module.exports = [
  { ignores: ['lib/**', 'lib-commonjs/**', 'dist/**', 'temp/**', 'release/**'] },
  ...reactProfile,
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: __dirname } },
    settings: { react: { version: '17.0' } },
    rules: {
      // Absence in stored and hashed data is `null`: JSON has no `undefined`.
      '@rushstack/no-new-null': 'off'
    }
  }
];
