import type { CodegenConfig } from '@graphql-codegen/cli';

/** One typed document for every operation in the explorer's `.graphql` files, from the schema the service prints. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'web/explorer/src/**/*.graphql',
  generates: {
    'web/explorer/src/api/operations.generated.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        documentMode: 'string',
        useTypeImports: true,
        scalars: { Date: 'string', DateTime: 'string', Decimal: 'string', ID: 'string', SafeInt: 'number' },
      },
    },
  },
};

export default config;
