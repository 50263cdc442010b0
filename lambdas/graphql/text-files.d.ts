/** Forms of the schema, deflated and in base 64, that the bundler makes: see cdk/bundle/schema-files.ts. */
declare module '*.graphql?syntax' {
  const packed: string;
  export default packed;
}

declare module '*.graphql?text' {
  const packed: string;
  export default packed;
}
