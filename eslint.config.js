import next from 'eslint-config-next';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const COMPONENTS = ['app/**/*.{ts,tsx}', 'tests/**/*.tsx'];

/** ESLint judges meaning (types, React, Next); Biome alone decides how code is laid out. */
export default defineConfig(
  globalIgnores([
    '.next/',
    'prisma/generated/',
    'data/',
    'next-env.d.ts',
    'public/',
    'test-results/',
    'playwright-report/',
  ]),
  // React's and Next's rules take most of the time, and only components need them.
  ...next.map((config) => (config.rules ? { ...config, files: COMPONENTS } : config)),
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Use named exports; Next files and configs are the exception.',
        },
      ],
      // Decks bring media of unknown size from our own origin; the image optimiser has nothing to add.
      '@next/next/no-img-element': 'off',
    },
  },
  {
    files: [
      'app/**/{page,layout,error,global-error,not-found,loading,template}.tsx',
      'app/**/{robots,manifest,sitemap,icon}.ts',
      '*.config.{js,ts}',
      'tests/support/removeDataFolder.ts',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['game/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'Date',
        'fetch',
        'process',
        'setTimeout',
        'setInterval',
        'performance',
        'crypto',
        'console',
      ],
      'no-restricted-properties': [
        'error',
        {
          object: 'Math',
          property: 'random',
          message: 'Chance comes from state.rng (game/random).',
        },
      ],
    },
  },
  {
    // The process, tools and tests may speak to the terminal.
    files: [
      'server/start/**',
      'server/index.ts',
      'server/admin/admin.ts',
      'prisma/**',
      'tests/**',
      '.ci/**',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    // Vitest's matchers (expect.any, expect.objectContaining, …) are typed any.
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
);
