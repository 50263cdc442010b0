import { DemoFailure, ServerGone } from './failure';

// The demo reads answers as a front end in a dynamic language would: by the names it asked for.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Data = any;

interface UserError {
  code: string;
  message: string;
}

/** Somebody who calls the API over HTTP. */
export interface Client {
  /** Asks, and ends the demo when anything is refused. */
  ask(document: string, variables?: object): Promise<Data>;
  /** Asks for something that has to be refused, and gives what the API says about it. */
  refused(document: string, variables?: object): Promise<Data>;
}

export function createClient(url: string, headers: Record<string, string>): Client {
  const send = async (query: string, variables?: object): Promise<Data> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    }).catch((cause: unknown) => {
      throw new ServerGone(`${url} does not answer.`, { cause });
    });
    const { data, errors } = (await response.json().catch(() => {
      throw new ServerGone(`${url} stopped in the middle of an answer.`);
    })) as Data;
    if (errors) throw new DemoFailure(`${query}\n${JSON.stringify(errors, null, 2)}`);
    return data;
  };
  const errorsIn = (data: Data): UserError[] =>
    Object.values(data as Record<string, { userErrors?: UserError[] } | null>).flatMap((one) => one?.userErrors ?? []);
  return {
    async ask(document, variables) {
      const data = await send(document, variables);
      const errors = errorsIn(data);
      if (errors.length > 0) throw new DemoFailure(`${document}\n${JSON.stringify(errors, null, 2)}`);
      return data;
    },
    async refused(document, variables) {
      const data = await send(document, variables);
      const errors = errorsIn(data);
      if (errors.length === 0) throw new DemoFailure(`This should have been refused:\n${document}`);
      return errors;
    },
  };
}
