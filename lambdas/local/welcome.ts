export interface WelcomeFacts {
  url: string;
  email: string;
  token: string;
  /** Of the demo agency, if there is one. */
  apiKey?: string;
}

/** What a person sees when the server is ready. */
export function welcome({ url, email, token, apiKey }: WelcomeFacts): string {
  const header = apiKey === undefined ? 'Authorization: Bearer $TOKEN' : `X-Api-Key: ${apiKey}`;
  const query =
    apiKey === undefined ? '{ viewer { memberships { agencyName } } }' : '{ portfolio { nodes { brand { name } } } }';
  return [
    'Resonance is ready.',
    '',
    `  GraphQL    ${url}/graphql`,
    `  GraphiQL   ${url}/  (in a browser, signed in)`,
    `  Token      of ${email}, for a day:`,
    token,
    ...(apiKey === undefined ? [] : ['  API key    of the demo agency:', apiKey]),
    '',
    '  Try it:',
    `curl -s ${url}/graphql -H 'Content-Type: application/json' -H '${header.replace('$TOKEN', token)}' -d '${JSON.stringify({ query })}'`,
    '',
    '  More tokens: npm run -s token -- --email you@example.com --agency demo --role STRATEGIST',
    '  Ctrl-C stops the server; its data stays.',
    '',
  ].join('\n');
}
