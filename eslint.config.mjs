import js from '@eslint/js';
import prettier from 'eslint-config-prettier/flat';
import tseslint from 'typescript-eslint';

const NAMED_EXPORTS = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: one name for a thing, wherever it is used.',
};
const NO_CLOCK = [
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "MemberExpression[object.name='Date'][property.name='now']",
  "MemberExpression[object.name='performance'][property.name='now']",
].map((selector) => ({
  selector,
  message: 'The same report gives the same result on any day: take no clock.',
}));
const NO_CHINESE = ['Literal[raw=/\\p{Script=Han}/u]', 'TemplateElement[value.raw=/\\p{Script=Han}/u]'].map(
  (selector) => ({
    selector,
    message: 'A grid knows positions, not labels: the wording belongs to src/tables.',
  }),
);

/** Files whose tool reads a default export. */
const TOOL_CONFIGS = ['**/*.config.{ts,mts,mjs}', 'tests/**/global-*.ts'];
const SCRIPT_FILES = ['**/*.{js,mjs,cjs}'];

export default tseslint.config(
  { ignores: ['**/node_modules/', '**/dist/', 'coverage/', 'data/', '**/*.generated.ts'] },
  // Nobody switches a rule off for a line: the code changes, or the rule does.
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-nocheck': true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300 }],
      'no-restricted-syntax': ['error', NAMED_EXPORTS],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/config/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: ['process', 'node:process'].map((name) => ({ name, importNames: ['env'] })) },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only src/config reads the environment.' },
      ],
    },
  },
  {
    files: ['src/validation/**/*.ts', 'src/indicators/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', NAMED_EXPORTS, ...NO_CLOCK] },
  },
  {
    files: ['src/grids/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', NAMED_EXPORTS, ...NO_CHINESE] },
  },
  { files: TOOL_CONFIGS, rules: { 'no-restricted-syntax': 'off' } },
  {
    files: SCRIPT_FILES,
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        module: 'writable',
        require: 'readonly',
        URL: 'readonly',
      },
    },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  prettier,
);
