/**
 * For `@Directive` on the field of a connection: its `first` says how many items its lists hold, as routers and the
 * server's own limit on cost count them.
 */
export const SIZED_BY_FIRST =
  '@listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)';
