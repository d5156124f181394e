const { layers } = require('./layers.config.cjs');

const ERROR = 'error';
const escaped = (text) => text.replace(/[/.@-]/g, '\\$&');
const oneOf = (names) => `(?:${names.map(escaped).join('|')})`;
const inFolder = (names) => `^src/${oneOf(names)}/`;
const inPackage = (names) => `(?:^|/)node_modules/${oneOf(names)}/`;

function folderRules([folder, { folders, types = [], mutations = [] }]) {
  if (folders === 'any') return [];
  const comment = `src/${folder} may import ${folders.join(', ') || 'no other folder'}`;
  const from = { path: inFolder([folder]) };
  const allowed = (more) => inFolder([folder, ...folders, ...more]);
  const rules = [
    {
      name: `${folder}-imports-folders`,
      comment,
      severity: ERROR,
      from,
      to: { path: '^src/', pathNot: allowed([...types, ...mutations]) },
    },
  ];
  if (types.length > 0) {
    rules.push({
      name: `${folder}-imports-types-only`,
      comment: `src/${folder} knows ${types.join(', ')} by type only`,
      severity: ERROR,
      from,
      to: { path: inFolder(types), dependencyTypesNot: ['type-only'] },
    });
  }
  if (mutations.length > 0) {
    rules.push({
      name: `${folder}-writes-in-mutations-only`,
      comment: `only the mutations of src/${folder} reach ${mutations.join(', ')}`,
      severity: ERROR,
      from: { path: inFolder([folder]), pathNot: '(?:/mutations/|\\.mutation\\.ts$)' },
      to: { path: inFolder(mutations) },
    });
  }
  return rules;
}

function packageRules([folder, { packages, node = [] }]) {
  const from = { path: inFolder([folder]) };
  const external = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'];
  const rules = [
    {
      name: `${folder}-imports-packages`,
      comment: `src/${folder} may import ${packages.join(', ') || 'no package'}`,
      severity: ERROR,
      from,
      to: { dependencyTypes: external, ...(packages.length > 0 && { pathNot: inPackage(packages) }) },
    },
  ];
  if (node === 'any') return rules;
  rules.push({
    name: `${folder}-imports-node`,
    comment: `src/${folder} may import ${node.map((name) => `node:${name}`).join(', ') || 'no module of Node'}`,
    severity: ERROR,
    from,
    to: { dependencyTypes: ['core'], ...(node.length > 0 && { pathNot: `^(?:node:)?${oneOf(node)}$` }) },
  });
  return rules;
}

const folders = Object.entries(layers);

module.exports = {
  forbidden: [
    ...folders.flatMap(folderRules),
    ...folders.flatMap(packageRules),
    {
      name: 'unlisted-folder',
      comment: 'every folder of src/ stands in the table',
      severity: ERROR,
      from: { path: '^src/[^/]+/', pathNot: inFolder(Object.keys(layers)) },
      to: {},
    },
    {
      name: 'through-the-index',
      comment:
        'a folder is imported through its index.ts, which is all it promises; a command may load less than all',
      severity: ERROR,
      from: { path: '^src/([^/]+)/', pathNot: '^src/cli/' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'nobody-imports-cli',
      comment: 'the command line is where everything meets; nothing stands on it',
      severity: ERROR,
      from: { pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'src-stands-alone',
      comment: 'what is shipped imports nothing that only serves its making',
      severity: ERROR,
      from: { path: '^src/' },
      to: { path: '^(?:tests|bench|scripts|web|examples)/' },
    },
    {
      name: 'no-cycles',
      comment: 'modules that need each other are one module, or lack a third',
      severity: ERROR,
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'an import leads to a file or an installed package',
      severity: ERROR,
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-packages',
      comment: 'a package that is imported stands in package.json',
      severity: ERROR,
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-development-packages',
      comment: 'what is shipped needs dependencies, not devDependencies',
      severity: ERROR,
      from: { path: '^(?:src/|ormconfig\\.ts$)' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Peers of the benches have packages of their own, which are there only when a bench has fetched them.
    exclude: { path: '^bench/peers/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['node', 'require', 'import', 'types', 'default'],
    },
  },
};
