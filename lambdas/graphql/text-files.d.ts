/** Forms of the schema that the bundler makes: see cdk/bundle/schema-files.ts. */
declare module '*.graphql?definitions' {
  const definitions: {
    types: Record<string, string>;
    directives: string;
    implementations: Record<string, string[]>;
  };
  export default definitions;
}

/** Deflated and in base 64. */
declare module '*.graphql?text' {
  const packed: string;
  export default packed;
}
