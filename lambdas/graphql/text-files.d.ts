/** Files that the bundler takes in as their text: see `loader` in cdk/bundle.json. */
declare module '*.graphql' {
  const text: string;
  export default text;
}
