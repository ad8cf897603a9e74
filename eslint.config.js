import eslint from '@eslint/js'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import tseslint from 'typescript-eslint'

// The layering of docs/architecture.md. Pure files know no runner, file system, network, clock or process; each edge of
// the outside world has one file. __tests__/contract/layers.test.ts checks the same from the imports, by the same table.
const outside = [
  '@actions/*',
  'node:fs',
  'node:fs/*',
  'node:child_process',
  'node:http',
  'node:https',
  'node:net',
  'node:process',
  'node:os',
  'nock'
]
const impureGlobals = [
  'fetch',
  'process',
  'setTimeout',
  'setInterval',
  'performance',
  'console'
].map(name => ({
  name,
  message: 'A pure file gets this through a port.'
}))
const { imports, globals } = JSON.parse(
  readFileSync(join(import.meta.dirname, '__tests__/contract/edges.json'), 'utf8')
)
const edges = [...new Set([...Object.keys(imports), ...Object.values(globals).flat()])]

/** Functions of a module are declarations; arrows are for callbacks and local shorthands. */
const moduleArrows = {
  selector:
    ':matches(Program, ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator > ArrowFunctionExpression',
  message: 'Write a function declaration.'
}

export default tseslint.config(
  { ignores: ['dist/', 'lib/', 'coverage/', 'tmp/', 'node_modules/'] },
  eslint.configs.recommended,
  ...tseslint.configs.strictTypeChecked.map(config => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname }
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true }
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      complexity: ['error', 15],
      'max-depth': ['error', 4],
      'max-params': ['error', 4]
    }
  },
  {
    files: ['scripts/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } }
  },
  {
    files: ['src/**/*.ts', 'emulators/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true }],
      'max-lines-per-function': ['error', { max: 45, skipBlankLines: true, skipComments: true }],
      'func-style': ['error', 'declaration', { allowArrowFunctions: true }],
      'no-restricted-syntax': ['error', moduleArrows]
    }
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: ['**/emulators/**', '**/__tests__/**'] }]
    }
  },
  {
    files: ['emulators/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/src/**'],
              message: 'The sandbox knows nothing of the action but the API description.'
            }
          ]
        }
      ]
    }
  },
  {
    files: ['src/**/*.ts'],
    ignores: edges,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: outside, message: 'Pure file: see docs/architecture.md.' },
            {
              group: ['**/emulators/**', '**/__tests__/**'],
              message: 'No test support in the action.'
            }
          ]
        }
      ],
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The time is a parameter.' }
      ],
      'no-restricted-syntax': [
        'error',
        moduleArrows,
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The time is a parameter.'
        }
      ]
    }
  },
  {
    files: ['__tests__/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A row of a table is handed over as so many parameters.
      'max-params': 'off',
      'max-lines': 'off'
    }
  }
)
